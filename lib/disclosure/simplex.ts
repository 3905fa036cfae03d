/** Maximise over `rows` of "coefficients · y = value" with every y at least 0. Whole numbers throughout. */
export interface EquationRow {
  coefficients: readonly bigint[];
  value: bigint;
}

/**
 * A corner of what the equations allow. Every entry is a whole number over the common `denominator`, so that
 * nothing is ever rounded (Edmonds 1967, Bareiss 1968). `basis` names the column that each row gives the value of.
 */
export interface Tableau {
  rows: bigint[][];
  basis: number[];
  denominator: bigint;
  columns: number;
}

/** A first corner, or `undefined` where no numbers fit. Phase one of the simplex method. */
export function firstCorner(equations: readonly EquationRow[], columns: number): Tableau | undefined {
  const rows = equations.map(({ coefficients, value }, index) => {
    const sign = value < 0n ? -1n : 1n;
    const artificial = equations.map((_, other) => (other === index ? 1n : 0n));
    return [...coefficients.map((each) => each * sign), ...artificial, value * sign];
  });
  const basis = equations.map((_, index) => columns + index);
  const tableau = { rows, basis, denominator: 1n, columns: columns + equations.length };
  maximise(
    tableau,
    Array.from({ length: tableau.columns }, (_, column) => (column < columns ? 0n : -1n)),
  );
  const isShort = tableau.basis.some((column, row) => column >= columns && valueAt(tableau, row) !== 0n);
  return isShort ? undefined : dropArtificial(tableau, columns);
}

/**
 * Moves to a corner where the objective is greatest, by Bland's rule, which always ends. Returns that value over
 * the tableau's denominator, or `undefined` where there is no greatest.
 */
export function maximise(tableau: Tableau, objective: readonly bigint[]): bigint | undefined {
  for (;;) {
    const costs = tableau.basis.map((column) => objective[column] ?? 0n);
    const column = gains(tableau, objective, costs);
    if (column === undefined)
      return costs.reduce((sum, cost, row) => (cost === 0n ? sum : sum + cost * valueAt(tableau, row)), 0n);
    const row = leavingRow(tableau, column);
    if (row === undefined) return undefined;
    pivot(tableau, row, column);
  }
}

/** What a row's own column stands at, over the denominator. */
export function valueAt({ rows, columns }: Tableau, row: number): bigint {
  return rows[row]?.[columns] ?? 0n;
}

/** The first column that would raise the objective. */
function gains(tableau: Tableau, objective: readonly bigint[], costs: readonly bigint[]): number | undefined {
  const paid = costs.flatMap((cost, row) =>
    cost === 0n ? [] : [{ cost, entries: tableau.rows[row] ?? [] }],
  );
  for (let column = 0; column < tableau.columns; column += 1) {
    let gain = (objective[column] ?? 0n) * tableau.denominator;
    for (const { cost, entries } of paid) gain -= cost * (entries[column] ?? 0n);
    if (gain > 0n) return column;
  }
  return undefined;
}

/** The row that reaches 0 first as the column rises; among equals the one of the lowest column. */
function leavingRow(tableau: Tableau, column: number): number | undefined {
  let best: { row: number; entry: bigint; value: bigint } | undefined;
  tableau.rows.forEach((entries, row) => {
    const entry = entries[column] ?? 0n;
    if (entry <= 0n) return;
    const value = valueAt(tableau, row);
    const difference = best ? value * best.entry - best.value * entry : -1n;
    const isLower = best && difference === 0n && (tableau.basis[row] ?? 0) < (tableau.basis[best.row] ?? 0);
    if (difference < 0n || isLower) best = { row, entry, value };
  });
  return best?.row;
}

function pivot(tableau: Tableau, row: number, column: number): void {
  const pivotRow = tableau.rows[row] ?? [];
  const entry = pivotRow[column] ?? 1n;
  const { denominator } = tableau;
  tableau.rows.forEach((entries, index) => {
    const factor = entries[column] ?? 0n;
    // Most rows of a table that adds up have nothing in the column and stay as they are.
    if (index === row || (factor === 0n && entry === denominator)) return;
    for (let at = 0; at < entries.length; at += 1) {
      const own = entries[at] ?? 0n;
      const other = pivotRow[at] ?? 0n;
      if (own !== 0n || (factor !== 0n && other !== 0n))
        entries[at] = (own * entry - factor * other) / denominator;
    }
  });
  tableau.basis[row] = column;
  tableau.denominator = entry;
}

/** Takes the columns that only helped to find a corner out of the tableau, and the rows that repeat others. */
function dropArtificial(tableau: Tableau, columns: number): Tableau {
  tableau.basis.forEach((own, row) => {
    if (own < columns) return;
    const entries = tableau.rows[row] ?? [];
    const column = entries.findIndex((entry, index) => index < columns && entry !== 0n);
    if (column < 0) return;
    // The row stands at 0, so its sign is free, and a pivot has to be above 0.
    if ((entries[column] ?? 0n) < 0n) tableau.rows[row] = entries.map((entry) => -entry);
    pivot(tableau, row, column);
  });
  const kept = tableau.basis.flatMap((column, row) => (column < columns ? [row] : []));
  return {
    rows: kept.map((row) => [...(tableau.rows[row] ?? []).slice(0, columns), valueAt(tableau, row)]),
    basis: kept.map((row) => tableau.basis[row] ?? 0),
    denominator: tableau.denominator,
    columns,
  };
}
