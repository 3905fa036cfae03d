import { tableSheet } from '@/lib/export/xlsx/table-sheet';
import type { Figure } from '@/lib/figure/figure';
import { fixtureFigure } from '../../drawing/fixture-figures';

type Rows = Figure['table']['rows'];

const figureWith = (rows: Rows, notes: string[] = []): Figure => {
  const figure = fixtureFigure('one-point');
  return { ...figure, notes, table: { ...figure.table, rows } };
};
const textsOf = (figure: Figure) => tableSheet(figure).rows.map((cells) => cells.map(({ value }) => value));
const linesOf = (rows: Rows, notes?: string[]) => textsOf(figureWith(rows, notes)).map(([first]) => first);

test('a table of numbers alone has its title, the count of tables, its source, and no remarks', () => {
  expect(textsOf(figureWith([{ label: '2019/20', cells: [{ text: '9', number: 9 }] }]))).toEqual([
    ['Young people'],
    ['This worksheet contains one table.'],
    ['Source: An invented paper, Item 4, page 2. Meeting of 9 March 2021. Version 1.0.0, 1 March 2021.'],
    ['Year', 'Young people (number)'],
    ['2019/20', 9],
  ]);
});

test('symbols, tags and the notes of the whole table are explained above it', () => {
  const rows: Rows = [
    { label: '2018/19', cells: [{ text: '[x]', note: 1 }] },
    { label: '2019/20', cells: [{ text: '9', number: 9, tag: 'part-way' }] },
  ];
  expect(linesOf(rows, ['The first.', 'The second.', 'The third.'])).toEqual(
    expect.arrayContaining([
      'Symbols: [x] not available.',
      'Part-way: counted before the period had ended; not to be compared with a whole period.',
      'Of the whole table: [note 2] [note 3]. The notes are in the worksheet Notes.',
    ]),
  );
});

test('an empty cell is explained', () => {
  const rows: Rows = [
    { label: '2018/19', cells: [{ text: '' }] },
    { label: '2019/20', cells: [{ text: '9', number: 9, tag: 'worked out' }] },
  ];
  expect(linesOf(rows)).toEqual(
    expect.arrayContaining([
      'Where a cell under Remarks is empty, there is nothing to remark on.',
      'Where a cell under a measure is empty, the measure has no row for that period.',
    ]),
  );
});

test('what says more than a number stays words', () => {
  const rows: Rows = [{ label: '2019/20', cells: [{ text: '210 or 211', number: 210 }] }];
  expect(textsOf(figureWith(rows)).at(-1)).toEqual(['2019/20', '210 or 211']);
});

test('the table has a name without spaces, and is as high as its rows', () => {
  const rows: Rows = [{ label: '2019/20', cells: [{ text: '9', number: 9 }] }];
  expect(tableSheet(figureWith(rows)).table).toEqual({
    name: 'figure_one_point',
    headRow: 4,
    heads: ['Year', 'Young people (number)'],
    bodyRows: 1,
  });
});
