import { publishedDataset } from '@/app/published';
import { figureCsv } from '@/lib/export/figure-csv';
import type { Figure } from '@/lib/figure/figure';
import { figureOf, trendOf } from '../../fixtures/made-tables/context';
import { everyYear } from '../../fixtures/made-tables/orchard';

const ehe = publishedDataset('elective-home-education')!.latest;
const lines = (figure: Figure) => figureCsv(figure).trimEnd().split('\r\n');

const withTable = (table: Partial<Figure['table']>): Figure => {
  const figure = trendOf(everyYear('stored', [10]), 'stored');
  return { ...figure, notes: [], table: { ...figure.table, ...table } };
};
const withCell = (label: string, text: string) =>
  lines(withTable({ rows: [{ label, cells: [{ text }] }] }))[1];

describe('a figure as a CSV', () => {
  it('has its table with tags and notes in words, and under it the source and every note', () => {
    expect(lines(trendOf(everyYear('stored', [1204, 'c']), 'stored'))).toEqual([
      'Period,Apples in store,Remarks',
      '2014/15,1204,',
      '2015/16,[c],[c] confidential.',
      '"Source: A paper that was never written, Item 4, page 2, meeting of 2021-03-09. Version 2021-03-01.",,',
      '[c] confidential.,,',
    ]);
  });

  it('says of what is worked out that it is', () => {
    const bridge = lines(figureOf(ehe, { id: 'b', kind: 'bridge', period: '2019-20' }));
    expect(bridge[2]).toBe('Started during the year,133,worked out');
    expect(bridge[3]).toBe('"Returned to school, or started",-53,');
  });

  it('says of what is counted part-way that it is', () => {
    const rows = lines(trendOf(ehe, 'current_ehe_recorded'));
    expect(rows[7]!.startsWith('11 September 2020,230,')).toBe(true);
    expect(rows[7]).toContain('part-way');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['@sum', "'@sum"],
    ['+cmd', "'+cmd"],
    ['-cmd', "'-cmd"],
    ["+1+cmd|' /C calc'!A0", "'+1+cmd|' /C calc'!A0"],
    ['+133', '+133'],
    ['-5', '-5'],
    ['−53', '−53'],
    ['+4.9%', '+4.9%'],
    ['[c]', '[c]'],
  ])('makes a cell of "%s" safe in a spreadsheet, and leaves a number alone', (text, written) => {
    expect(withCell('2014/15', text)).toBe(`2014/15,${written},`);
  });

  it('makes its labels and its header safe too', () => {
    expect(withCell('=1+1', '5')).toBe("'=1+1,5,");
    expect(
      lines(
        withTable({
          columns: [
            { label: '@a', numeric: false },
            { label: '=b', numeric: true },
          ],
        }),
      )[0],
    ).toBe("'@a,'=b,Remarks");
  });
});
