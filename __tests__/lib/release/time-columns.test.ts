import { nextTimeColumns, timeColumns } from '@/lib/release/time-columns';
import {
  academicYear,
  calendarDay,
  financialQuarter,
  financialYear,
  type Period,
  type UndatedPeriod,
} from '@/lib/period/period';

const before: UndatedPeriod = {
  kind: 'time',
  id: 'before',
  dated: false,
  name: 'Before the pool',
  notAfter: '2018-08-31',
  place: 1,
};

describe('a period as a file writes it, and the one after', () => {
  it.each<[Period, [string, string], [string, string] | undefined]>([
    [academicYear(2019), ['201920', 'Academic year'], ['202021', 'Academic year']],
    [academicYear(1999), ['199900', 'Academic year'], ['200001', 'Academic year']],
    [financialYear(2019), ['201920', 'Financial year'], ['202021', 'Financial year']],
    [financialQuarter(2019, 1), ['201920', 'Financial year Q1'], ['201920', 'Financial year Q2']],
    [financialQuarter(2019, 4), ['201920', 'Financial year Q4'], ['202021', 'Financial year Q1']],
    [calendarDay('2020-09-22'), ['20200922', 'Calendar day'], ['', 'Calendar day']],
    [before, ['x', 'Before the pool'], undefined],
  ])('%j', (period, own, next) => {
    expect(timeColumns(period)).toEqual(own);
    expect(nextTimeColumns(period)).toEqual(next);
  });
});
