import { formatDay, formatMonth, formatWeekday } from '../period/format-period';
import { type DayOrMonth, hasDay } from './day-or-month';

/** "27 October 2020", or "December 2019" where the paper prints only the month. */
export function formatWhen(when: DayOrMonth): string {
  return hasDay(when) ? formatDay(when) : formatMonth(when);
}

/** "Tuesday 27 October 2020", or the month where no day is stated. */
export function formatWhenInFull(when: DayOrMonth): string {
  return hasDay(when) ? `${formatWeekday(when)} ${formatDay(when)}` : formatMonth(when);
}
