import { periodsOf, type Table } from '../dataset/table';
import type { Period } from '../period/period';
import { type Comparison, comparePeriodsOf } from './compare-values';

/** A measure in each period beside the one before it in the table, earliest first. Unfair pairs are refused, not left out. */
export function yearOnYear(
  table: Table,
  measure: string,
  groups?: Readonly<Record<string, string>>,
): Comparison[] {
  const periods = periodsOf(table);
  return periods
    .slice(1)
    .map((to, index) => comparePeriodsOf(table, measure, periods[index] as Period, to, groups));
}

/** The latest fair comparison with the period before, if there is one. */
export function latestChange(
  table: Table,
  measure: string,
  groups?: Readonly<Record<string, string>>,
): Comparison | undefined {
  return yearOnYear(table, measure, groups)
    .filter((comparison) => comparison.verdict === 'compared')
    .at(-1);
}
