import { type DayOrMonth, hasDay } from '../../meeting/day-or-month';
import { type Day, dayAfter, daysBetween, makeDay } from '../../period/day';

/** The last day on which something is in time: the day itself, or the end of the month where only a month is stated. */
export function lastDueDay(due: DayOrMonth): Day {
  if (hasDay(due)) return due;
  const [year, month] = due.split('-').map(Number) as [number, number];
  const nextMonth = month === 12 ? makeDay(year + 1, 1, 1) : makeDay(year, month + 1, 1);
  return dayAfter(nextMonth, -1);
}

/** Whole days from the last day in time to `day`: 0 or less while it is in time. */
export function daysOverOn(due: DayOrMonth, day: Day): number {
  return daysBetween(lastDueDay(due), day);
}
