import { publishedDataset } from '@/app/published';
import { isNumber, numberCell } from '@/lib/cell/cell';
import { seriesOf } from '@/lib/figure/series';
import { academicYear, calendarDay } from '@/lib/period/period';
import {
  BEFORE_THE_FROST,
  type Entry,
  everyYear,
  madeTable,
  orchardByColour,
  QUARTER_1,
  QUARTER_2,
  QUARTER_4,
} from '../../fixtures/made-tables/orchard';

const ehe = publishedDataset('elective-home-education')!.latest;

const runsOf = (...args: Parameters<typeof seriesOf>) =>
  seriesOf(...args).runs.map((run) => run.map(({ cell }) => (isNumber(cell) ? cell.value : 'no number')));

const covering = (value: number, coverage: string) => numberCell(value, { coverage });

describe('the runs of a series', () => {
  it.each<[string, (Entry | undefined)[], number[][]]>([
    ['stay whole where every year is fair to compare', [10, 20, 30], [[10, 20, 30]]],
    [
      'are cut at a year without a number',
      [10, 20, 'x', 30, 40],
      [
        [10, 20],
        [30, 40],
      ],
    ],
    ['are cut at a confidential number', [10, 'c', 30], [[10], [30]]],
    ['are not cut at a true zero', [10, 0, 30], [[10, 0, 30]]],
    [
      'are cut at a break',
      [10, 20, numberCell(30, { flags: ['b'] }), 40],
      [
        [10, 20],
        [30, 40],
      ],
    ],
    [
      'are cut where other children are covered',
      [covering(10, 'Y0-Y10'), covering(20, 'Y0-Y10'), covering(30, 'NCY 1-11')],
      [[10, 20], [30]],
    ],
    [
      'are cut at a year that has no row',
      [10, 20, undefined, 40, 50],
      [
        [10, 20],
        [40, 50],
      ],
    ],
    ['are not cut at a provisional number', [10, numberCell(20, { flags: ['p'] }), 30], [[10, 20, 30]]],
    ['are none where there is no number', ['x', 'z'], []],
    ['are none where there is no year', [], []],
  ])('%s', (_, entries, runs) => {
    expect(runsOf(everyYear('stored', entries), 'stored')).toEqual(runs);
  });

  it('join two quarters without a year that follow one another', () => {
    const table = madeTable([
      { period: QUARTER_1, cells: { eaten: 120 } },
      { period: QUARTER_2, cells: { eaten: 130 } },
    ]);
    expect(runsOf(table, 'eaten')).toEqual([[120, 130]]);
  });

  it('do not join Quarter 1 to Quarter 4, which leave two quarters out', () => {
    const table = madeTable([
      { period: QUARTER_1, cells: { eaten: 120 } },
      { period: QUARTER_4, cells: { eaten: 166 } },
    ]);
    expect(runsOf(table, 'eaten')).toEqual([[120], [166]]);
  });

  it('do not join a time that is not dated to a day', () => {
    const table = madeTable([
      { period: BEFORE_THE_FROST, cells: { stored: 21 } },
      { period: calendarDay('2020-09-22'), cells: { stored: 6 } },
    ]);
    expect(runsOf(table, 'stored')).toEqual([[21], [6]]);
  });

  it('join two days', () => {
    const table = madeTable([
      { period: calendarDay('2020-09-22'), cells: { stored: 21 } },
      { period: calendarDay('2020-10-27'), cells: { stored: 6 } },
    ]);
    expect(runsOf(table, 'stored')).toEqual([[21, 6]]);
  });

  it('are cut at a day without a number', () => {
    const table = madeTable([
      { period: calendarDay('2020-09-22'), cells: { stored: 21 } },
      { period: calendarDay('2020-10-01'), cells: { stored: 'x' } },
      { period: calendarDay('2020-10-27'), cells: { stored: 6 } },
    ]);
    expect(runsOf(table, 'stored')).toEqual([[21], [6]]);
  });

  it('follow one group of a breakdown', () => {
    const rows = [2018, 2019].flatMap((year) => [
      { period: academicYear(year), groups: { colour: 'red' }, cells: { stored: 10 } },
      { period: academicYear(year), groups: { colour: 'total' }, cells: { stored: 90 } },
    ]);
    expect(runsOf(madeTable(rows, { dataset: orchardByColour }), 'stored', { colour: 'total' })).toEqual([
      [90, 90],
    ]);
  });
});

describe('what is counted part-way', () => {
  it('stands apart where it is a count of a day', () => {
    const { whole, apart, notDrawn } = seriesOf(ehe, 'current_ehe_recorded');
    expect(whole.map(({ period }) => period.id)).toEqual([
      '2014-15',
      '2015-16',
      '2016-17',
      '2017-18',
      '2018-19',
      '2019-20',
    ]);
    expect(apart).toMatchObject([{ cell: { value: 230 }, asAt: '2020-09-11' }]);
    expect(notDrawn).toEqual([]);
  });

  it('is not drawn at all where it is a sum of eleven days', () => {
    const { apart, notDrawn, runs } = seriesOf(ehe, 'total_during_year');
    expect(apart).toEqual([]);
    expect(notDrawn).toMatchObject([{ cell: { value: 235 } }]);
    expect(runs.map((run) => run.length)).toEqual([6]);
  });

  it('is the symbol of a sum that does not apply, and of a count without a number nothing', () => {
    const { apart, notDrawn } = seriesOf(ehe, 'y11_leavers');
    expect([apart, notDrawn]).toMatchObject([[], [{ asAt: '2020-09-11', cell: { symbol: 'z' } }]]);
  });
});
