import fc from 'fast-check';
import { dayAfter, daysBetween } from '@/lib/period/day';
import {
  academicYear,
  calendarDay,
  comparePeriods,
  financialQuarter,
  financialYear,
  isNextPeriod,
  isPartWay,
  previousPeriod,
  type Period,
  type QuarterNumber,
  type UndatedPeriod,
} from '@/lib/period/period';

const startYear = fc.integer({ min: 1900, max: 2198 });
const quarterNumber = fc.constantFrom<QuarterNumber>(1, 2, 3, 4);
const yearOrQuarter = fc.oneof(
  startYear.map(academicYear),
  startYear.map(financialYear),
  fc.tuple(startYear, quarterNumber).map(([year, quarter]) => financialQuarter(year, quarter)),
);

const undated = (id: string, place: number, notAfter: UndatedPeriod['notAfter']): UndatedPeriod => ({
  kind: 'quarter',
  id,
  dated: false,
  name: id,
  notAfter,
  place,
});
const quarterOne = undated('quarter-1', 1, '2019-09-17');
const quarterFour = undated('quarter-4', 4, '2019-09-17');
const anyPeriod = fc.oneof<fc.Arbitrary<Period>[]>(yearOrQuarter, fc.constantFrom(quarterOne, quarterFour));

describe('a period has an id, a first and a last day', () => {
  it.each([
    [academicYear(2019), '2019-20', '2019-09-01', '2020-08-31'],
    [academicYear(1999), '1999-00', '1999-09-01', '2000-08-31'],
    [academicYear(2008), '2008-09', '2008-09-01', '2009-08-31'],
    [financialYear(2019), 'fy-2019-20', '2019-04-01', '2020-03-31'],
    [financialQuarter(2019, 1), 'fy-2019-20-q1', '2019-04-01', '2019-06-30'],
    [financialQuarter(2019, 2), 'fy-2019-20-q2', '2019-07-01', '2019-09-30'],
    [financialQuarter(2019, 3), 'fy-2019-20-q3', '2019-10-01', '2019-12-31'],
    [financialQuarter(2019, 4), 'fy-2019-20-q4', '2020-01-01', '2020-03-31'],
    [calendarDay('2020-09-22'), '2020-09-22', '2020-09-22', '2020-09-22'],
  ])('%o', (period, id, first, last) => {
    expect(period).toMatchObject({ id, first, last, dated: true });
  });
});

describe('the period before', () => {
  it.each([
    [academicYear(2019), '2018-19'],
    [academicYear(2000), '1999-00'],
    [financialYear(2019), 'fy-2018-19'],
    [financialQuarter(2019, 1), 'fy-2018-19-q4'],
    [financialQuarter(2019, 2), 'fy-2019-20-q1'],
    [financialQuarter(2019, 3), 'fy-2019-20-q2'],
    [financialQuarter(2019, 4), 'fy-2019-20-q3'],
  ])('of %o is %s', (period, id) => {
    expect(previousPeriod(period)?.id).toBe(id);
  });

  it.each([
    ['a day', calendarDay('2020-09-22')],
    ['a quarter of no stated year', quarterFour],
  ])('is not known for %s', (_, period) => {
    expect(previousPeriod(period)).toBeUndefined();
  });

  it('is of the same kind and ends the day before this one begins', () => {
    fc.assert(
      fc.property(yearOrQuarter, (period) => {
        const before = previousPeriod(period)!;
        expect(before.kind).toBe(period.kind);
        expect(dayAfter(before.last)).toBe(period.first);
        expect(isNextPeriod(before, period)).toBe(true);
        expect(isNextPeriod(period, before)).toBe(false);
        expect(comparePeriods(before, period)).toBeLessThan(0);
      }),
    );
  });

  it('is not the same span of another kind', () => {
    expect(isNextPeriod(academicYear(2018), financialYear(2019))).toBe(false);
    expect(isNextPeriod(quarterOne, quarterFour)).toBe(false);
  });
});

describe('an academic or financial year', () => {
  it.each([
    ['2019/20, with 29 February 2020', academicYear(2019), 366],
    ['2018/19', academicYear(2018), 365],
    ['1899/1900, whose century is no leap year', academicYear(1899), 365],
    ['1999/2000, whose century is one', academicYear(1999), 366],
    ['the financial year 2019/20', financialYear(2019), 366],
    ['the last quarter of 2019/20', financialQuarter(2019, 4), 91],
    ['the last quarter of 2018/19', financialQuarter(2018, 4), 90],
  ])('%s is so many days long: %o, %i', (_, period, days) => {
    expect(daysBetween(period.first, period.last) + 1).toBe(days);
  });
});

describe('the order of periods', () => {
  it.each([
    ['years', academicYear(2018), academicYear(2019)],
    ['centuries', academicYear(1999), academicYear(2000)],
    ['quarters over the turn of the year', financialQuarter(2019, 3), financialQuarter(2019, 4)],
    ['quarters of no stated year, by their place', quarterOne, quarterFour],
    [
      'a time before the pandemic and a day in it',
      undated('before', 1, '2020-03-22'),
      calendarDay('2020-09-22'),
    ],
  ])('%s: %o comes before %o', (_, earlier, later) => {
    expect(comparePeriods(earlier, later)).toBeLessThan(0);
    expect(comparePeriods(later, earlier)).toBeGreaterThan(0);
  });

  it('puts a period beside itself', () => {
    expect(comparePeriods(academicYear(2019), academicYear(2019))).toBe(0);
    expect(comparePeriods(quarterFour, quarterFour)).toBe(0);
  });

  it('is one order: turned round it changes its sign, and what comes after after comes after', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, anyPeriod, (a, b, c) => {
        expect(Math.sign(comparePeriods(a, b)) + Math.sign(comparePeriods(b, a))).toBe(0);
        fc.pre(comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0);
        expect(comparePeriods(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('a count is part-way', () => {
  it.each([
    [academicYear(2020), '2020-09-11', true],
    [academicYear(2020), '2020-09-01', true],
    [academicYear(2020), '2021-08-30', true],
    [academicYear(2020), '2021-08-31', false],
    [academicYear(2020), '2021-09-01', false],
    [academicYear(2020), 'not stated', false],
    [calendarDay('2020-09-22'), '2020-09-22', false],
    [financialQuarter(2019, 4), '2020-03-30', true],
    [quarterFour, '2019-01-01', false],
  ] as const)('%o counted on %s: %s', (period, asAt, expected) => {
    expect(isPartWay(period, asAt)).toBe(expected);
  });
});
