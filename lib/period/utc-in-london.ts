import type { Day } from './day';

/**
 * The instant, in UTC, at which a clock in London shows a time on a day: `2020-06-16` and 17:30 is
 * `2020-06-16T16:30:00Z`. Summer time runs from the last Sunday of March to the last Sunday of October (Summer Time
 * Order 2002). An hour that the change takes out or gives twice is read as winter time.
 */
export function utcInLondon(day: Day, { hour, minute }: { hour: number; minute: number }): string {
  const asWinter = Date.parse(`${day}T00:00:00Z`) + (hour * 60 + minute) * 60_000;
  const year = Number(day.slice(0, 4));
  const isSummer = asWinter >= lastSunday(year, 3) + 2 * HOUR && asWinter < lastSunday(year, 10) + HOUR;
  return `${new Date(asWinter - (isSummer ? HOUR : 0)).toISOString().slice(0, 19)}Z`;
}

const HOUR = 3_600_000;

/** The beginning of the last Sunday of a month that has 31 days, in milliseconds. */
function lastSunday(year: number, month: 3 | 10): number {
  const last = new Date(Date.UTC(year, month - 1, 31));
  return last.getTime() - last.getUTCDay() * 24 * HOUR;
}
