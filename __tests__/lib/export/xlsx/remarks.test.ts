import { notesOfWhole, remarksOf, tagsIn } from '@/lib/export/xlsx/remarks';
import type { CellTag, Figure } from '@/lib/figure/figure';
import { fixtureFigure } from '../../drawing/fixture-figures';

type Cell = Figure['table']['rows'][number]['cells'][number];

const figureWith = (cells: Cell[], notes: string[] = []): Figure => {
  const figure = fixtureFigure('trend');
  const columns = ['Period', 'Plums', 'Pears'].slice(0, cells.length + 1);
  return {
    ...figure,
    notes,
    table: {
      ...figure.table,
      columns: columns.map((label) => ({ label, numeric: true })),
      rows: [{ label: '2014/15', cells }],
    },
  };
};
const cell = (tag?: CellTag, note?: number): Cell => ({
  text: '5',
  ...(tag === undefined ? {} : { tag }),
  ...(note === undefined ? {} : { note }),
});
const said = (cells: Cell[]) => {
  const figure = figureWith(cells);
  return remarksOf(figure, figure.table.rows[0]!);
};

test('a row with nothing to say has no remark', () => {
  expect(said([cell()])).toBe('');
});

test('the only number of a row needs no name', () => {
  expect(said([cell('worked out', 2)])).toBe('worked out, [note 2]');
});

test('one of several numbers is named', () => {
  expect(said([cell(), cell('part-way', 1)])).toBe('Pears: part-way, [note 1]');
});

test('a tag that all the numbers of a row have is said once', () => {
  expect(said([cell('part-way'), cell('part-way', 1)])).toBe('part-way; Pears: [note 1]');
});

test('the notes that no number refers to are of the whole table', () => {
  expect(notesOfWhole(figureWith([cell(undefined, 2)], ['One.', 'Two.', 'Three.']))).toEqual([1, 3]);
});

test('a number that is both worked out and part-way has both tags', () => {
  expect(tagsIn(figureWith([cell('worked out, part-way')]))).toEqual(['worked out', 'part-way']);
});
