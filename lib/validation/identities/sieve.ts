import { isNumber } from '../../cell/cell';
import type { Identity } from '../../dataset/dataset';
import { rowKeys } from '../../dataset/row-key';
import type { Observation, Table } from '../../dataset/table';
import { type DatedPeriod, type Period, previousPeriod } from '../../period/period';

/**
 * The rows of a table that an identity could find a difference in, and those that it needs beside them. The sums in
 * words are made for these alone: in a long table almost every row adds up. Sums are compared to three decimals,
 * as the identities themselves do.
 */
export function sieve(identity: Identity, table: Table): readonly Observation[] {
  switch (identity.kind) {
    case 'parts make a total':
      return table.observations.filter((row) => partsDiffer(identity, row));
    case 'categories make a total':
      return categoriesThatDiffer(identity, table);
    case 'stock and flow':
      return stocksThatDiffer(identity, table);
    case 'same fact':
      return rowsOf(table, identity.here.category);
  }
}

type Of<K extends Identity['kind']> = Extract<Identity, { kind: K }>;

/** The number in a row; 0 for what may not apply; NaN for every other symbol, which compares with nothing. */
function numberIn({ cells }: Observation, measure: string, mayNotApply?: readonly string[]): number {
  const cell = cells[measure];
  if (cell && isNumber(cell)) return cell.value;
  const isLeftOut = cell?.kind === 'missing' && cell.symbol === 'z' && mayNotApply?.includes(measure);
  return isLeftOut === true ? 0 : NaN;
}

function isDifferent(a: number, b: number): boolean {
  return Math.abs(a - b) >= 0.0005;
}

function partsDiffer({ parts, total, mayNotApply }: Of<'parts make a total'>, row: Observation): boolean {
  let sum = 0;
  for (const part of parts) sum += numberIn(row, part, mayNotApply);
  return isDifferent(sum, numberIn(row, total));
}

function categoriesThatDiffer(
  { measure, breakdown }: Of<'categories make a total'>,
  { dataset, observations }: Table,
): Observation[] {
  const whole = dataset.breakdowns[breakdown]?.total;
  if (whole === undefined) return [...observations];
  // Rows that share everything but this breakdown have the key of their total.
  const keyOf = rowKeys(dataset);
  const totalKey = totalKeys(breakdown, whole, keyOf);
  const sums = new Map<number, number>();
  const totals = new Map<number, number>();
  for (const row of observations) {
    const isTotal = row.groups[breakdown] === whole;
    const key = isTotal ? keyOf(row) : totalKey(row);
    const value = numberIn(row, measure);
    if (isTotal) totals.set(key, value);
    else sums.set(key, (sums.get(key) ?? 0) + value);
  }
  const suspects = new Set<number>();
  for (const [key, sum] of sums) if (isDifferent(sum, totals.get(key) ?? NaN)) suspects.add(key);
  if (suspects.size === 0) return [];
  return observations.filter((row) => suspects.has(totalKey(row)));
}

/** The key of the row that is the total of a row's breakdown, its other groups being the same. */
function totalKeys(
  breakdown: string,
  whole: string,
  keyOf: ReturnType<typeof rowKeys>,
): (row: Observation) => number {
  const wholes = new Map<Observation['groups'], Observation['groups']>();
  return ({ period, groups }) => {
    let total = wholes.get(groups);
    if (!total) {
      total = { ...groups, [breakdown]: whole };
      wholes.set(groups, total);
    }
    return keyOf({ period, groups: total });
  };
}

function stocksThatDiffer(identity: Of<'stock and flow'>, { dataset, observations }: Table): Observation[] {
  const keyOf = rowKeys(dataset);
  const before = remembered(previousPeriod);
  const rows = new Map(observations.map((row) => [keyOf(row), row]));
  const suspects = new Set<Observation>();
  for (const row of observations) {
    const period = before(row.period);
    const earlier = period && rows.get(keyOf({ period, groups: row.groups }));
    if (!earlier) continue;
    let stock = numberIn(row, identity.throughput) + 0 * numberIn(earlier, identity.stock);
    for (const leaver of identity.leavers) stock -= numberIn(row, leaver, identity.mayNotApply);
    if (isDifferent(stock, numberIn(row, identity.stock))) suspects.add(earlier).add(row);
  }
  return [...suspects];
}

function remembered(previous: (period: Period) => DatedPeriod | undefined): typeof previous {
  const kept = new Map<string, DatedPeriod | undefined>();
  return (period) => {
    if (!kept.has(period.id)) kept.set(period.id, previous(period));
    return kept.get(period.id);
  };
}

function rowsOf({ dataset, observations }: Table, category: string | undefined): readonly Observation[] {
  const [breakdown] = Object.keys(dataset.breakdowns);
  if (breakdown === undefined || category === undefined) return observations;
  return observations.filter((row) => row.groups[breakdown] === category);
}
