import fc from 'fast-check';
import { isDay, makeDay, type Day } from '@/lib/period/day';
import {
  formatAsAt,
  formatDay,
  formatMonth,
  formatPeriod,
  formatShortDay,
  speakPeriod,
} from '@/lib/period/format-period';
import {
  academicYear,
  calendarDay,
  financialQuarter,
  financialYear,
  type UndatedPeriod,
} from '@/lib/period/period';

const beforeThePandemic: UndatedPeriod = {
  kind: 'time',
  id: 'before-the-pandemic',
  dated: false,
  name: 'Before the pandemic',
  notAfter: '2020-03-22',
  place: 1,
};

describe('a period in a table head and in a sentence', () => {
  it.each([
    [academicYear(2019), '2019/20', 'the school year 2019 to 2020'],
    [academicYear(2008), '2008/09', 'the school year 2008 to 2009'],
    [academicYear(1999), '1999/00', 'the school year 1999 to 2000'],
    [financialYear(2019), '2019/20', 'the financial year 2019 to 2020'],
    [financialQuarter(2019, 1), '2019/20 Q1', 'quarter 1 of 2019 to 2020'],
    [financialQuarter(2019, 2), '2019/20 Q2', 'quarter 2 of 2019 to 2020'],
    [financialQuarter(2019, 3), '2019/20 Q3', 'quarter 3 of 2019 to 2020'],
    [financialQuarter(2019, 4), '2019/20 Q4', 'quarter 4 of 2019 to 2020'],
    [calendarDay('2020-09-22'), '22 September 2020', '22 September 2020'],
    [beforeThePandemic, 'Before the pandemic', 'Before the pandemic'],
  ])('%o', (period, head, sentence) => {
    expect(formatPeriod(period)).toBe(head);
    expect(speakPeriod(period)).toBe(sentence);
  });
});

describe('a day in words', () => {
  it.each([
    ['2020-08-31', '31 August 2020', '31 Aug 2020', 'August 2020'],
    ['2020-09-01', '1 September 2020', '1 Sep 2020', 'September 2020'],
    ['2020-02-29', '29 February 2020', '29 Feb 2020', 'February 2020'],
    ['1999-12-31', '31 December 1999', '31 Dec 1999', 'December 1999'],
    ['2000-01-01', '1 January 2000', '1 Jan 2000', 'January 2000'],
  ] as const)('%s', (day, long, short, month) => {
    expect(formatDay(day)).toBe(long);
    expect(formatShortDay(day)).toBe(short);
    expect(formatMonth(day)).toBe(month);
  });

  it('may be a month alone', () => {
    expect(formatMonth('2019-04')).toBe('April 2019');
  });

  it('is said not to be stated where the paper does not state it', () => {
    expect(formatAsAt('not stated')).toBe('day not stated');
    expect(formatAsAt('2020-08-31')).toBe('31 August 2020');
  });

  it('of a month that does not exist is a programmer’s mistake', () => {
    expect(() => formatDay('2020-13-01')).toThrow('not a day: 2020-13-01');
  });

  it('tells the same as its digits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2199 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, date) => {
          const day: Day = makeDay(year, month, date);
          fc.pre(isDay(day));
          expect(new Date(`${formatDay(day)} UTC`).toISOString()).toBe(`${day}T00:00:00.000Z`);
        },
      ),
    );
  });
});
