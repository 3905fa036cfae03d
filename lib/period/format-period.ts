import { type Day, makeDay } from './day';
import type { AsAt, Period } from './period';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** For axes and table heads: "2019/20", "2019/20 Q4", "22 September 2020", "Quarter 4". */
export function formatPeriod(period: Period): string {
  if (!period.dated) return period.name;
  switch (period.kind) {
    case 'academic-year':
      return yearPair(period.first);
    case 'financial-year':
      return yearPair(period.first);
    case 'financial-quarter':
      return `${yearPair(fiscalStart(period.first))} Q${quarterOf(period.first)}`;
    case 'day':
      return formatDay(period.first);
  }
}

/** To be read aloud in a sentence: "the school year 2019 to 2020", "Quarter 4", "22 September 2020". */
export function speakPeriod(period: Period): string {
  if (!period.dated) return period.name;
  switch (period.kind) {
    case 'academic-year':
      return `the school year ${yearsApart(period.first)}`;
    case 'financial-year':
      return `the financial year ${yearsApart(period.first)}`;
    case 'financial-quarter':
      return `quarter ${quarterOf(period.first)} of ${yearsApart(fiscalStart(period.first))}`;
    case 'day':
      return formatDay(period.first);
  }
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** "Tuesday". */
export function formatWeekday(day: Day): string {
  const name = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()];
  if (!name) throw new Error(`not a day: ${day}`);
  return name;
}

/** "31 August 2020". */
export function formatDay(day: Day): string {
  return `${Number(day.slice(8))} ${formatMonth(day)}`;
}

/** "31 Aug 2020", where there is room for no more. */
export function formatShortDay(day: Day): string {
  return `${Number(day.slice(8))} ${monthName(day).slice(0, 3)} ${day.slice(0, 4)}`;
}

/** "April 2019" from `2019-04` or `2019-04-01`. */
export function formatMonth(day: string): string {
  return `${monthName(day)} ${day.slice(0, 4)}`;
}

/** When a count was taken: "31 August 2020", or that the paper does not say. */
export function formatAsAt(asAt: AsAt): string {
  return asAt === 'not stated' ? 'day not stated' : formatDay(asAt);
}

function monthName(day: string): string {
  const name = MONTHS[Number(day.slice(5, 7)) - 1];
  if (!name) throw new Error(`not a day: ${day}`);
  return name;
}

function yearPair(first: Day): string {
  const year = Number(first.slice(0, 4));
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}

function yearsApart(first: Day): string {
  const year = Number(first.slice(0, 4));
  return `${year} to ${year + 1}`;
}

/** The April that begins the financial year a quarter belongs to. */
function fiscalStart(first: Day): Day {
  const year = Number(first.slice(0, 4));
  return makeDay(quarterOf(first) === 4 ? year - 1 : year, 4, 1);
}

function quarterOf(first: Day): 1 | 2 | 3 | 4 {
  const month = Number(first.slice(5, 7));
  return month === 4 ? 1 : month === 7 ? 2 : month === 10 ? 3 : 4;
}
