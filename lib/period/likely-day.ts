import { type Day, dayAfter, isDay, makeDay } from './day';
import { inOurDigits } from './our-digits';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Day 0 of a spreadsheet's calendar, as Excel for Windows counts after February 1900. */
const SERIAL_ZERO: Day = '1899-12-30';

/**
 * The one day that a text most likely names: "31/08/2020", "31 August 2020", Excel's serial 44074. Nothing where
 * it could be two days: 01/09/2020 is read one way in Rotherham and another way by a spreadsheet set to American.
 */
export function likelyDay(text: string): Day | undefined {
  const bare = inOurDigits(text)
    .replace(/[\s\u200B\uFEFF]+/g, ' ')
    .trim()
    .replace(/[ T]00:00(:00(\.0+)?)?Z?$/, '');
  if (/^[2-6]\d{4}$/.test(bare)) return dayAfter(SERIAL_ZERO, Number(bare));
  return yearFirst(bare) ?? dayFirst(bare) ?? withMonthName(bare);
}

function yearFirst(text: string): Day | undefined {
  const [, year, , month, date] =
    /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? /^(\d{4})()(\d{2})(\d{2})$/.exec(text) ?? [];
  return dayOf(year, month, date);
}

function dayFirst(text: string): Day | undefined {
  const [, date, , month, year] = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  const isEitherWay = Number(date) <= 12 && Number(month) <= 12 && Number(date) !== Number(month);
  if (isEitherWay) return undefined;
  return dayOf(year, month, date) ?? dayOf(year, date, month);
}

function withMonthName(text: string): Day | undefined {
  const [, date, name = '', year] =
    /^(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3})[a-z]*[ -,]+(\d{4})$/i.exec(text) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  return month === 0 ? undefined : dayOf(year, String(month), date);
}

function dayOf(
  year: string | undefined,
  month: string | undefined,
  date: string | undefined,
): Day | undefined {
  if (year === undefined) return undefined;
  const day = makeDay(Number(year), Number(month), Number(date));
  return isDay(day) ? day : undefined;
}
