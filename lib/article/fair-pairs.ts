import { comparePeriodsOf } from '../comparison/compare-values';
import { periodsOf } from '../dataset/table';
import type { MeasureChoice } from './measure-choices';

/** Two periods of a measure that may fairly be compared, by their ids. */
export interface FairPair {
  from: string;
  to: string;
}

/** Every two periods in which a measure may fairly be compared, the latest first. Empty where there are none. */
export function fairPairs({ table, quantity, groups }: MeasureChoice): FairPair[] {
  const periods = periodsOf(table);
  const pairs = periods.flatMap((to, index) => periods.slice(0, index).map((from) => ({ from, to })));
  return pairs
    .filter(({ from, to }) => {
      const { verdict } = comparePeriodsOf(table, quantity.name, from, to, groups);
      return verdict !== 'refused';
    })
    .map(({ from, to }) => ({ from: from.id, to: to.id }))
    .toReversed();
}
