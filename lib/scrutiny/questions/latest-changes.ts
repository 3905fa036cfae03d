import { defaultPair } from '../../article/change-table';
import { isNumber } from '../../cell/cell';
import { type Comparison, comparePeriodsOf } from '../../comparison/compare-values';
import type { Table } from '../../dataset/table';
import { quantitiesOf, type Value } from '../../dataset/value';

/** A measure that is a count, in the two latest periods that may fairly be compared. */
export interface LatestChange {
  table: Table;
  from: Value;
  to: Value;
  /** Absent where the two are not compared. */
  numbers?: { from: number; to: number };
}

/** The latest change of every count of the tables; those with groups have none of their own. */
export function latestChanges(tables: readonly Table[]): LatestChange[] {
  return tables.flatMap((table) => {
    const pair = Object.keys(table.dataset.breakdowns).length === 0 ? defaultPair(table) : undefined;
    if (!pair) return [];
    const counts = quantitiesOf(table).filter(({ unit }) => unit.kind === 'count');
    return counts.map(({ name }) => changeOf(table, comparePeriodsOf(table, name, pair.from, pair.to)));
  });
}

function changeOf(table: Table, comparison: Comparison): LatestChange {
  const { from, to, verdict } = comparison;
  const [then, now] = [from.cell, to.cell];
  if (verdict === 'refused' || !isNumber(then) || !isNumber(now)) return { table, from, to };
  return { table, from, to, numbers: { from: then.value, to: now.value } };
}
