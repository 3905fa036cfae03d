import { type Day, dayAfter, makeDay } from '../../period/day';

/** 31 December 9999, the last day that Excel has. */
const LAST_SERIAL = 2_958_465;

/**
 * The day that a stored number is where its format is a date. Excel counts from 1900 and believes that there was a
 * 29 February in it (serial 60), or from 1904 in old Mac workbooks. Undefined where there is no such day.
 */
export function dayOfSerial(serial: number, from1904: boolean): Day | undefined {
  const whole = Math.floor(serial) + (from1904 ? 1462 : 0);
  if (!Number.isFinite(serial) || whole < 1 || whole > LAST_SERIAL || whole === 60) return undefined;
  return whole < 60 ? dayAfter(makeDay(1899, 12, 31), whole) : dayAfter(makeDay(1899, 12, 30), whole);
}

/**
 * What was typed before Excel made a date of it, where that is plain: a first of the month whose year and month are
 * two years in a row (1 November 2010 was `2010/11`). Nothing else is plain enough to say.
 */
export function likelyTyped(day: Day): string | undefined {
  const [year = '', month = '', date = ''] = day.split('-');
  const isNextYear = Number(month) === (Number(year) + 1) % 100;
  return date === '01' && isNextYear ? `${year}/${month}` : undefined;
}
