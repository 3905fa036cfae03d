import type { AsAt, Period } from '../period/period';
import { formatPeriod } from '../period/format-period';

/**
 * Every way to name when a figure is of, as keys: its period ("2019/20"), the day of its count ("2020-09-11", without
 * its year "-09-11"), its month ("2020-09"), its quarter ("q4").
 */
export function whensOf({ period, asAt }: { period: Period; asAt: AsAt }): ReadonlySet<string> {
  const found = new Set<string>([formatPeriod(period)]);
  if (period.dated && period.kind === 'day') addDay(found, period.first);
  if (asAt !== 'not stated') addDay(found, asAt);
  const quarter = /(?:^quarter |q)([1-4])$/.exec(formatPeriod(period).toLowerCase())?.[1];
  if (quarter !== undefined) found.add(`q${quarter}`);
  return found;
}

function addDay(found: Set<string>, day: string): void {
  found.add(day).add(day.slice(0, 7)).add(day.slice(4));
}
