import { isPartWayRow, observationsAt, periodsOf, type Table } from '../../dataset/table';
import type { Claim } from '../../meeting/claim';
import type { Day } from '../../period/day';
import { comparePeriods, type Period } from '../../period/period';

/** The period that a sentence is about and the one it is set against; absent where the table has none. */
export interface Moment {
  from?: Period | undefined;
  period?: Period | undefined;
}

/**
 * The periods that a sentence names; where it names none, the last whole period that lay behind on the day it was
 * said, and the whole period before. Without a day: the last whole period of the table. A period that has only begun
 * is never among them unless the sentence names it.
 */
export function momentOf({ fromPeriod, period }: Claim, table: Table, said?: Day): Moment {
  const all = periodsOf(table);
  const whole = all.filter(({ id }) => !observationsAt(table, id).some(isPartWayRow));
  const named = (id: string): Period | undefined => all.find((each) => each.id === id);
  const to =
    period === undefined
      ? whole.findLast((each) => said === undefined || lastDayOf(each) <= said)
      : named(period);
  const before = to && whole.findLast((each) => comparePeriods(each, to) < 0);
  return { period: to, from: fromPeriod === undefined ? before : named(fromPeriod) };
}

function lastDayOf(period: Period): Day {
  return period.dated ? period.last : period.notAfter;
}
