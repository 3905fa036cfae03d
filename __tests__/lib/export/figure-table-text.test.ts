import { figureTableText } from '@/lib/export/figure-table-text';
import type { ShareableFigure } from '@/lib/export/shareable-figure';
import { sharedTrendOf201 } from '../../fixtures/made-tables/cited-figures';

const lines = (figure: ShareableFigure) => figureTableText(figure, '2020-10-27').split('\n');
const withCell = (text: string) =>
  lines({
    ...sharedTrendOf201,
    table: { ...sharedTrendOf201.table, rows: [{ label: '2014/15', cells: [{ text }] }] },
  })[2];

describe('a table as lines', () => {
  it('has its caption, then columns and rows with tabs between their cells', () => {
    expect(lines(sharedTrendOf201).slice(0, 9)).toEqual([
      'Recorded as home educated, Rotherham, 31 August 2015 to 31 August 2020',
      'Period\tRecorded as home educated',
      '2014/15\t123',
      '2015/16\t149',
      '2016/17\t145',
      '2017/18\t167',
      '2018/19\t183',
      '2019/20\t201',
      '11 September 2020\t230 (part-way) [note 1]',
    ]);
  });

  it('has its source and notes under it, a line to each', () => {
    const [source, ...notes] = lines(sharedTrendOf201).slice(9);
    expect(source).toMatch(/^Source: /);
    expect(notes).toHaveLength(8);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['@sum', "'@sum"],
    ["+1+cmd|' /C calc'!A0", "'+1+cmd|' /C calc'!A0"],
    ['+26 up 21.1%', '+26 up 21.1%'],
    ['−53', '−53'],
    ['a\tb\nc', 'a b c'],
  ])('leaves no cell that a spreadsheet would run or that breaks its line: %j', (text, written) => {
    expect(withCell(text)).toBe(`2014/15\t${written}`);
  });
});
