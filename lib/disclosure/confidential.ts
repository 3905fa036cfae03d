import { isNumber, type NumberCell } from '../cell/cell';
import type { Observation, Table } from '../dataset/table';
import { fallIn } from './percentage-relations';
import { type CellAt, cellAt, countsPeople, isHidden, rowAt } from './table-index';

/** Why a cell may not stand as it is. `unrounded` carries what it would round to. */
export type Exposed = CellAt &
  ({ why: 'small number' } | { why: 'percentage' } | { why: 'unrounded'; to: number });

/**
 * The cells that are confidential by themselves: a count of people from 1 to below the threshold, and a percentage
 * that is worked out from a confidential count. What the council has printed in a declared public paper may stand, and
 * so may a number that an earlier version of the dataset prints in the same cell: it is public already. Only in some rows,
 * where they are given: what is printed of a fall is looked at all the same.
 */
export function confidentialCells(
  table: Table,
  earlier: readonly Table[],
  rows: readonly Observation[] = table.observations,
): Exposed[] {
  const { publishedIn } = table.dataset.disclosure;
  if (publishedIn.includes(table.version.citation.paper)) return [];
  const counts = exposedCounts(table, earlier, rows);
  return [...counts, ...exposedPercentages(table, earlier, rows, counts)];
}

function exposedCounts(table: Table, earlier: readonly Table[], rows: readonly Observation[]): Exposed[] {
  const { threshold, rounding = 1 } = table.dataset.disclosure;
  const measures = Object.keys(table.dataset.measures).filter((measure) => countsPeople(table, measure));
  const found: Exposed[] = [];
  for (const row of rows) {
    for (const measure of measures) {
      const cell = row.cells[measure];
      if (!cell || !isNumber(cell)) continue;
      const at = { table, row, measure };
      const isSmall = cell.value > 0 && cell.value < threshold;
      if ((!isSmall && cell.value % rounding === 0) || isPublicAlready(at, cell, earlier)) continue;
      const to = Math.floor(cell.value / rounding + 0.5) * rounding;
      found.push(isSmall ? { ...at, why: 'small number' } : { ...at, why: 'unrounded', to });
    }
  }
  return found;
}

/** The percentages that need a count which is confidential, or is about to be. */
function exposedPercentages(
  table: Table,
  earlier: readonly Table[],
  rows: readonly Observation[],
  counts: readonly Exposed[],
): Exposed[] {
  const small = new Set(counts.filter(({ why }) => why === 'small number').map(keyOf));
  const isSecret = (at: CellAt): boolean => isHidden(cellAt(at)) || small.has(keyOf(at));
  return percentages(table, rows).flatMap(({ percent, needs }) => {
    const cell = cellAt(percent);
    if (!isNumber(cell) || !needs.some(isSecret) || isPublicAlready(percent, cell, earlier)) return [];
    return [{ ...percent, why: 'percentage' }];
  });
}

function percentages(table: Table, rows: readonly Observation[]): { percent: CellAt; needs: CellAt[] }[] {
  const { printedShares = [], workedOut } = table.dataset;
  const shares = printedShares.flatMap(({ percent, part, whole }) =>
    rows.map((row) => ({
      percent: { table, row, measure: percent },
      needs: [part, whole].map((measure) => ({ table, row, measure })),
    })),
  );
  const falls = Object.values(workedOut).flatMap((rule) => {
    const fall = rule.kind === 'number before a fall' ? fallIn(table, rule) : undefined;
    return fall ? [{ percent: fall.percent, needs: [fall.now, fall.before] }] : [];
  });
  return [...shares, ...falls];
}

function isPublicAlready(at: CellAt, { value }: NumberCell, earlier: readonly Table[]): boolean {
  return earlier.some((version) => {
    const cell = rowAt(version, at.row.period.id, at.row.groups)?.cells[at.measure];
    return cell !== undefined && isNumber(cell) && cell.value === value;
  });
}

function keyOf({ row, measure }: CellAt): string {
  return `${row.row}|${measure}`;
}
