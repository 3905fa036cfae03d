import { formatDay, formatMonth } from '../period/format-period';
import { type DayOrMonth, hasDay } from './day-or-month';

/** "3 March 2020", or "March 2020" where only the month is stated. */
export function formatDayOrMonth(when: DayOrMonth): string {
  return hasDay(when) ? formatDay(when) : formatMonth(when);
}
