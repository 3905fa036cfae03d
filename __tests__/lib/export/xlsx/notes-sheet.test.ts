import { notesSheet } from '@/lib/export/xlsx/notes-sheet';
import { fixtureFigure } from '../../drawing/fixture-figures';

const figure = { ...fixtureFigure('trend'), notes: ['The first note.', 'The second note.'] };
const sheet = notesSheet(figure);
const texts = sheet.rows.map((cells) => cells.map(({ value }) => value));

test('the notes come first, by number, and then every symbol and tag with its meaning', () => {
  expect(texts.slice(2)).toEqual([
    ['Mark', 'What it means'],
    ['[note 1]', 'The first note.'],
    ['[note 2]', 'The second note.'],
    ['[c]', 'Stands where there is no number: confidential.'],
    ['[x]', 'Stands where there is no number: not available.'],
    ['[z]', 'Stands where there is no number: not applicable.'],
    ['[low]', 'Stands where there is no number: rounds to 0 but is not 0.'],
    ['[u]', 'Stands where there is no number: of low reliability.'],
    [
      'worked out',
      'The number is worked out: no paper prints this number; it was worked out from numbers that are printed.',
    ],
    [
      'part-way',
      'The number is part-way: counted before the period had ended; not to be compared with a whole period.',
    ],
  ]);
});

test('the table begins under the title and the line that says there is one', () => {
  expect(sheet.table).toMatchObject({ headRow: 3, heads: ['Mark', 'What it means'], bodyRows: 9 });
});
