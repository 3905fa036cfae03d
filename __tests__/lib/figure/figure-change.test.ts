import { describeFigureChanges } from '@/lib/figure/describe-figure-change';
import { academicYear } from '@/lib/period/period';
import { trendOf } from '../../fixtures/made-tables/context';
import { type Entry, everyYear, madeTable } from '../../fixtures/made-tables/orchard';

const trend = (entries: (Entry | undefined)[], firstYear?: number) =>
  trendOf(everyYear('stored', entries, firstYear), 'stored');

const bothRows = [
  { period: academicYear(2018), cells: { stored: 10, eaten: 1 } },
  { period: academicYear(2019), cells: { stored: 20, eaten: 2 } },
];

describe('what a later version of a figure shows that an earlier one did not', () => {
  it('is nothing where the numbers are the same', () => {
    expect(describeFigureChange(trend([10, 20]), trend([10, 20]))).toEqual([]);
  });

  it.each<[string, (Entry | undefined)[], (Entry | undefined)[], string[]]>([
    ['a year more', [10, 20], [10, 20, 30], ['Added: 2016/17.']],
    ['two years more', [10], [10, 20, 30], ['Added: 2015/16, 2016/17.']],
    ['a year less', [10, 20, 30], [10, 20], ['No longer shown: 2016/17.']],
    ['a corrected number', [10, 20], [10, 25], ['Apples in store, 2015/16: shown as 20, now 25.']],
    [
      'a number in place of a symbol',
      [10, 'x'],
      [10, 25],
      ['Apples in store, 2015/16: shown as [x], now 25.'],
    ],
    [
      'a symbol in place of a number',
      [10, 20],
      [10, 'c'],
      ['Apples in store, 2015/16: shown as 20, now [c].'],
    ],
    ['a nought in place of a number', [10, 20], [10, 0], ['Apples in store, 2015/16: shown as 20, now 0.']],
    [
      'several things, the years first',
      [10, 20, 30],
      [11, 20, undefined, 40],
      ['Added: 2017/18.', 'No longer shown: 2016/17.', 'Apples in store, 2014/15: shown as 10, now 11.'],
    ],
  ])('is %s', (_, before, after, sentences) => {
    expect(describeFigureChange(trend(before), trend(after))).toEqual(sentences);
  });

  it('is a whole year in place of the part-way count of its beginning', () => {
    const before = madeTable([
      { period: academicYear(2019), cells: { stored: 10 } },
      { period: academicYear(2020), asAt: '2020-09-11', cells: { stored: 12 } },
    ]);
    const after = madeTable([
      { period: academicYear(2019), cells: { stored: 10 } },
      { period: academicYear(2020), cells: { stored: 15 } },
    ]);
    expect(describeFigureChange(trendOf(before, 'stored'), trendOf(after, 'stored'))).toEqual([
      'Added: 2020/21.',
      'No longer shown: 11 September 2020.',
    ]);
  });

  it('is no number of another measure where a column was put in before it', () => {
    const table = madeTable(bothRows);
    expect(describeFigureChange(trendOf(table, 'stored'), trendOf(table, 'eaten', 'stored'))).toEqual([]);
  });

  it('is no number of another measure where a column was taken out', () => {
    const table = madeTable(bothRows);
    expect(describeFigureChange(trendOf(table, 'eaten', 'stored'), trendOf(table, 'stored'))).toEqual([]);
  });
});
