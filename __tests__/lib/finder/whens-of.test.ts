import { academicYear, calendarDay, financialQuarter } from '@/lib/period/period';
import { whensOf } from '@/lib/finder/whens-of';

test('a count is named by its school year, its day, the day without its year, and its month', () => {
  expect([...whensOf({ period: academicYear(2019), asAt: '2020-08-31' })]).toEqual([
    '2019/20',
    '2020-08-31',
    '2020-08',
    '-08-31',
  ]);
});

test('a day is named as a day, though its count is not stated', () => {
  expect(whensOf({ period: calendarDay('2020-09-22'), asAt: 'not stated' })).toContain('2020-09-22');
});

test('a quarter is named by its number, with its year or without', () => {
  const quarter = { kind: 'quarter', id: 'quarter-4', dated: false, name: 'Quarter 4' } as const;
  const undated = { ...quarter, notAfter: '2019-09-17', place: 4 } as const;
  expect(whensOf({ period: undated, asAt: 'not stated' })).toContain('q4');
  expect(whensOf({ period: financialQuarter(2019, 4), asAt: 'not stated' })).toContain('q4');
});
