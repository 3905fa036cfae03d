import { type Day, isDay, makeDay } from './day';
import { formatDay } from './format-period';

/** A day that somebody typed, or what to type instead, in a sentence or two. */
export type ReadDay = { day: Day } | { problem: string };

const LONGEST_ECHO = 20;

/**
 * Reads a day between two others, themselves included: `2019-10-01`, or `1/10/2019` as it is written in the United
 * Kingdom, which a browser without a field for days sends.
 */
export function readPastDay(typed: string, { first, today }: { first: Day; today: Day }): ReadDay {
  const text = typed.trim();
  const [, date = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const day = year === '' ? text : makeDay(Number(year), Number(month), Number(date));
  if (text === '') return { problem: `No day was given. ${howTo(first)}` };
  if (!isDay(day)) return { problem: `“${text.slice(0, LONGEST_ECHO)}” is not a day. ${howTo(first)}` };
  if (day > today)
    return {
      problem: `${formatDay(day)} is still to come. Type the day of today or an earlier one.`,
    };
  if (day < first)
    return {
      problem: `Nothing here is older than ${formatDay(first)}. Type that day or a later one.`,
    };
  return { day };
}

function howTo(first: Day): string {
  return `Type the year, the month and the day, with hyphens: ${first} is ${formatDay(first)}.`;
}
