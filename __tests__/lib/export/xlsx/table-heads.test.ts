import { tableHeads } from '@/lib/export/xlsx/table-heads';
import type { FigureTable } from '@/lib/figure/figure';

const table = (labels: string[], cells: FigureTable['rows'][number]['cells']): FigureTable => ({
  caption: 'Plums',
  columns: labels.map((label, index) => ({ label, numeric: index > 0 })),
  rows: [{ label: '2014/15', cells }],
});

test('a head names the unit of the numbers under it', () => {
  const plums = table(
    ['Period', 'Plums', 'Share of plums', 'Ripe'],
    [{ text: '5', number: 5 }, { text: '16.8%', number: 16.8 }, { text: '[x]' }],
  );
  expect(tableHeads(plums, ['Remarks'])).toEqual([
    'Period',
    'Plums (number)',
    'Share of plums (%)',
    'Ripe',
    'Remarks',
  ]);
});

test('a head that names its unit is left alone', () => {
  const shares = table(
    ['Group', 'Per cent', 'Number'],
    [
      { text: '44%', number: 44 },
      { text: '9', number: 9 },
    ],
  );
  expect(tableHeads(shares, [])).toEqual(['Group', 'Per cent', 'Number']);
});

test('no two heads are the same, whatever the case of their letters', () => {
  const twice = table(['Remarks', 'Plums', 'plums'], [{ text: 'a' }, { text: 'b' }]);
  expect(tableHeads(twice, ['Remarks'])).toEqual(['Remarks', 'Plums', 'plums 2', 'Remarks 2']);
});
