import { type Day, isDay } from '../period/day';

/** A day as `2020-03-03`, or `2020-03` where the paper prints only the month. As text the two sort together. */
export type DayOrMonth = string;

/** True for a real day or month: `2020-03-03` and `2020-03` yes, `2020-13` and `March 2020` no. */
export function isDayOrMonth(text: string): text is DayOrMonth {
  return isDay(text.length === 'yyyy-mm'.length ? `${text}-01` : text);
}

/** Whether the paper gives the day, and not the month alone. */
export function hasDay(text: DayOrMonth): text is Day {
  return isDay(text);
}
