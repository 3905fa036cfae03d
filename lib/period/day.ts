import { isValid, parse } from 'date-fns';

/** A calendar day as `yyyy-mm-dd`. Text, so that it sorts, is JSON and belongs to no time zone. */
export type Day = `${number}-${number}-${number}`;

/** True for a real calendar day written `yyyy-mm-dd`: `2020-02-29` yes, `2019-02-29` and `11/09/2020` no. */
export function isDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isValid(asDate(text));
}

/** Whole days from `earlier` to `later`; negative when `later` comes first. */
export function daysBetween(earlier: Day, later: Day): number {
  return (Date.parse(later) - Date.parse(earlier)) / 86_400_000;
}

/** The day `count` days after `day`. */
export function dayAfter(day: Day, count = 1): Day {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10) as Day;
}

/** A day from its numbers; the month counts from 1. */
export function makeDay(year: number, month: number, date: number): Day {
  const [yyyy, mm, dd] = [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(date).padStart(2, '0'),
  ];
  return `${yyyy}-${mm}-${dd}` as Day;
}

/** Local noon, so that no summer-time change can move the day. */
function asDate(day: string): Date {
  return parse(`${day} 12`, 'yyyy-MM-dd HH', new Date(2000, 0, 1));
}

/** The day that a moment falls on in the United Kingdom: 23:30 UTC in July is the next day there. */
export function dayInLondon(moment: Date): Day {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(moment);
  const numberOf = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  return makeDay(numberOf('year'), numberOf('month'), numberOf('day'));
}
