import { likelyDay } from './likely-day';
import { inOurDigits } from './our-digits';

/**
 * The six digits that a text most likely means: "2019/20", "2019 to 2020", "AY 2019-20", "201,920", and 1 November
 * 2010, which is what Excel makes of "2010/11". Nothing where the text names no two years in a row.
 */
export function likelyYears(text: string): string | undefined {
  const bare = inOurDigits(text)
    .replace(/[\s\u200B\uFEFF]+/g, ' ')
    .trim()
    .replace(/^(ay|fy|academic year|school year|financial year)[ :]*/i, '')
    .replace(/\.0+$/, '');
  return inDigits(bare.replace(/[, ]/g, '')) ?? inWords(bare) ?? eatenByExcel(bare);
}

/** "201920", "20192020". */
function inDigits(text: string): string | undefined {
  const [, first, second] = /^(\d{4})(\d{2}|\d{4})$/.exec(text) ?? [];
  return twoYears(first, second);
}

/** "2019/20", "2019-2020", "2019 to 20". */
function inWords(text: string): string | undefined {
  const [, first, second] = /^(\d{4}) ?(?:[/\\_–—-]|to|and|&| ) ?(\d{2}|\d{4})$/i.exec(text) ?? [];
  return twoYears(first, second);
}

/** "2010/11" typed into a spreadsheet becomes the first day of November 2010, and shows as "Nov-10". */
function eatenByExcel(text: string): string | undefined {
  const [, month, year] = /^([a-z]{3})-(\d{2})$/i.exec(text) ?? [];
  const day = likelyDay(month === undefined ? text : `1 ${month} 20${year}`) ?? firstOfMonth(text);
  return day?.endsWith('-01') ? twoYears(day.slice(0, 4), day.slice(5, 7)) : undefined;
}

/** "01/11/2010": the first of November to a spreadsheet that is British; nothing else makes two years of it. */
function firstOfMonth(text: string): string | undefined {
  const [, month, year] = /^0?1\/(\d{2})\/(\d{4})$/.exec(text) ?? [];
  return year === undefined ? undefined : `${year}-${month}-01`;
}

function twoYears(first: string | undefined, second: string | undefined): string | undefined {
  if (first === undefined || second === undefined) return undefined;
  const next = String(Number(first) + 1);
  return second === next || second === next.slice(-2) ? first + next.slice(-2) : undefined;
}
