import { type Day, dayAfter, isDay, makeDay } from '../../period/day';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const YEAR = '((?:19|20)\\d\\d)';
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const END_OF_MONTH = new RegExp(`\\bend of ${MONTH} ${YEAR}\\b`, 'gi');
const WRITTEN = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH},? ${YEAR}\\b`, 'gi');
/** Day first, as the papers write it: 11/09/2020 is 11 September. */
const NUMERIC = new RegExp(`(?<![\\d/.-])(\\d{1,2})[/.](\\d{1,2})[/.]${YEAR}(?![\\d/])`, 'g');
const ISO = new RegExp(`(?<![\\d/.-])${YEAR}-(\\d\\d)-(\\d\\d)(?![\\d-])`, 'g');
const YEAR_PAIR = new RegExp(`(?<![\\d/.-])${YEAR} ?[/–-] ?(?:19|20)?(\\d\\d)(?![\\d/.-])`, 'g');
const SIX_DIGITS = new RegExp(`(?<!\\d)${YEAR}(\\d\\d)(?!\\d)`, 'g');
const WEEKDAY = /\b(sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?\b/gi;

/** Every different day that a text names. A day that the calendar does not have is none. */
export function daysIn(text: string): Day[] {
  const days = [
    ...[...text.matchAll(END_OF_MONTH)].map(([, month = '', year]) =>
      lastDayOf(Number(year), monthOf(month)),
    ),
    ...[...text.matchAll(WRITTEN)].map(([, date, month = '', year]) =>
      makeDay(Number(year), monthOf(month), Number(date)),
    ),
    ...[...text.matchAll(NUMERIC)].map(([, date, month, year]) =>
      makeDay(Number(year), Number(month), Number(date)),
    ),
    ...[...text.matchAll(ISO)].map(([, year, month, date]) =>
      makeDay(Number(year), Number(month), Number(date)),
    ),
  ];
  return [...new Set(days.filter((day) => isDay(day)))];
}

/** The first year of every pair of years in a row that a text names: 2014 for 2014/15, 2014-2015 and 201415. */
export function yearPairsIn(text: string): number[] {
  const pairs = [...text.matchAll(YEAR_PAIR), ...text.matchAll(SIX_DIGITS)];
  const inARow = pairs.filter(([, first, next]) => (Number(first) + 1) % 100 === Number(next));
  return [...new Set(inARow.map(([, first]) => Number(first)))];
}

/** The weekday that a text names, in full, or nothing. */
export function weekdayIn(text: string): string | undefined {
  const [found] = text.match(WEEKDAY) ?? [];
  return WEEKDAYS.find(
    (name) => found !== undefined && name.toLowerCase().startsWith(found.slice(0, 3).toLowerCase()),
  );
}

export function weekdayOf(day: Day): string {
  return WEEKDAYS[new Date(`${day}T12:00:00Z`).getUTCDay()] ?? '';
}

/** The text without the days, years and weekdays in it. What could not be read of them is still there. */
export function restOf(text: string): string {
  const days = [END_OF_MONTH, WRITTEN, NUMERIC, ISO].reduce(
    (rest, form) => rest.replace(form, (found) => (daysIn(found).length > 0 ? ' ' : found)),
    text,
  );
  const years = [YEAR_PAIR, SIX_DIGITS].reduce(
    (rest, form) => rest.replace(form, (found) => (yearPairsIn(found).length > 0 ? ' ' : found)),
    days,
  );
  return years.replace(WEEKDAY, ' ');
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function lastDayOf(year: number, month: number): Day {
  return dayAfter(month === 12 ? makeDay(year + 1, 1, 1) : makeDay(year, month + 1, 1), -1);
}
