import { publishedDataset } from '@/app/published';
import { numberCell } from '@/lib/cell/cell';
import type { Table } from '@/lib/dataset/table';
import { financialQuarter } from '@/lib/period/period';
import { figureOf, marksOf, rowsOf } from '../../../fixtures/made-tables/context';
import { type Entry, everyYear, madeTable } from '../../../fixtures/made-tables/orchard';

const ehe = publishedDataset('elective-home-education')!.latest;

const barsOf = (table: Table, quantity: string) =>
  figureOf(table, { id: 'change', kind: 'change-bars', quantity });
const bars = (...entries: (Entry | undefined)[]) => barsOf(everyYear('stored', entries), 'stored');
const heights = (figure: ReturnType<typeof bars>) => marksOf(figure, 'bar').map(({ y }) => y);

describe('the change of the number recorded in Appendix 1', () => {
  const figure = barsOf(ehe, 'current_ehe_recorded');

  it('has a bar from 0 for each year, down for the one fall, and none for the eleven days', () => {
    expect(heights(figure)).toEqual([
      [0, 26],
      [-4, 0],
      [0, 22],
      [0, 16],
      [0, 18],
    ]);
  });

  // 26÷123 = 21.14; 4÷149 = 2.68; 22÷145 = 15.17; 16÷167 = 9.58; 18÷183 = 9.84
  it('gives number and per cent of each year in its table', () => {
    expect(rowsOf(figure)).toEqual([
      ['2015/16', '+26', 'up 21.1%'],
      ['2016/17', '−4', 'down 2.7%'],
      ['2017/18', '+22', 'up 15.2%'],
      ['2018/19', '+16', 'up 9.6%'],
      ['2019/20', '+18', 'up 9.8%'],
    ]);
  });

  it('has 0 on its axis, and a line there', () => {
    expect(figure.y.ticks.map(({ label }) => label)).toEqual(['−10', '0', '+10', '+20', '+30']);
    expect(marksOf(figure, 'rule')).toEqual([{ mark: 'rule', axis: 'y', at: 0, style: 'zero' }]);
  });

  it('says what, where and when', () => {
    expect(figure.subtitle).toBe(
      'Recorded as home educated, change on the year before, Nowhere, 2015/16 to 2019/20',
    );
  });

  it('tells every bar in words', () => {
    expect(figure.textAlternative).toBe(
      'Bar chart. 2015/16: 26 more; 2016/17: 4 fewer; 2017/18: 22 more; 2018/19: 16 more; 2019/20: 18 more.',
    );
  });
});

describe('change bars of made figures', () => {
  it.each<[string, (Entry | undefined)[], string]>([
    ['a rise', [20, 30], 'Apples in store: 10 more in 2015/16 than the year before'],
    ['a fall', [30, 20], 'Apples in store: 10 fewer in 2015/16 than the year before'],
    ['no change', [20, 20], 'Apples in store: the same in 2015/16'],
    ['one more', [20, 21], 'Apples in store: 1 more in 2015/16 than the year before'],
    ['a fall to nothing', [20, 0], 'Apples in store: 20 fewer in 2015/16 than the year before'],
    ['a missing number', [20, 'x'], 'Apples in store: 2015/16 is not compared'],
    ['one year', [20], 'Apples in store: no two periods to compare'],
    ['no year', [], 'Apples in store: no two periods to compare'],
    ['a year left out', [20, undefined, 30], 'Apples in store: 10 more in 2016/17 than in 2014/15'],
  ])('have a headline for %s', (_, entries, headline) => {
    expect(bars(...entries).headline).toBe(headline);
  });

  it('do not speak of the year before where a year was left out', () => {
    expect(bars(20, undefined, 30).subtitle).toBe(
      'Apples in store, change on the period before, Nowhere, 2016/17 to 2016/17',
    );
  });

  it('do not speak of the year before between quarters', () => {
    const table = madeTable([
      { period: financialQuarter(2019, 1), cells: { eaten: 20 } },
      { period: financialQuarter(2019, 2), cells: { eaten: 30 } },
    ]);
    const figure = barsOf(table, 'eaten');
    expect(figure.headline).toBe('Eaten: 10 more in 2019/20 Q2 than in 2019/20 Q1');
    expect(figure.subtitle).toContain('change on the period before');
  });

  it('leave a gap with its reason where two years are not compared, on both sides of a missing number', () => {
    const figure = bars(10, 'x', 30, 40);
    expect(heights(figure)).toEqual([[0, 10]]);
    expect(marksOf(figure, 'gap')).toEqual([
      { mark: 'gap', series: 'change', at: 0, text: 'not compared' },
      { mark: 'gap', series: 'change', at: 1, text: 'not compared' },
    ]);
    expect(rowsOf(figure)).toEqual([
      ['2015/16', 'not compared', ''],
      ['2016/17', 'not compared', ''],
      ['2017/18', '+10', 'up 33.3%'],
    ]);
    expect(figure.notes).toContain('2015/16: There is no number on 31 August 2016: not available.');
  });

  it('leave a gap at a break', () => {
    const figure = bars(10, numberCell(30, { flags: ['b'] }));
    expect(heights(figure)).toEqual([]);
    expect(marksOf(figure, 'gap')).toHaveLength(1);
  });

  it('give no per cent from under 20, and say why', () => {
    const figure = bars(19, 20, 22);
    expect(rowsOf(figure)).toEqual([
      ['2015/16', '+1', '–'],
      ['2016/17', '+2', 'up 10%'],
    ]);
    expect(figure.notes).toEqual(['No per cent is given: 19 is under 20.']);
    expect(figure.table.rows[0]!.cells[1]).toEqual({ text: '–', note: 1 });
  });

  it('draw no change as a bar of no height, at 0', () => {
    expect(heights(bars(20, 20))).toEqual([[0, 0]]);
  });

  it('are in percentage points between percentages, and say so', () => {
    const figure = barsOf(everyYear('ripe_percent', [39.2, 44.1]), 'ripe_percent');
    expect(heights(figure)).toEqual([[0, 4.9]]);
    expect(figure.subtitle).toBe(
      'Ripe, change in percentage points on the year before, Nowhere, 2015/16 to 2015/16',
    );
    expect(figure.y.ticks.map(({ label }) => label)).toEqual(['0', '+1', '+2', '+3', '+4', '+5']);
    expect(figure.headline).toBe('Ripe: 4.9 percentage points higher in 2015/16 than the year before');
  });
});
