import { MISSING_SYMBOLS } from '../../cell/symbols';
import type { Figure } from '../../figure/figure';
import { headCell, lineCell, rowHeadCell, titleCell, wrappedCell } from './cells';
import { noteMark, TAG_MEANINGS } from './remarks';
import type { Worksheet } from './worksheet';

const HEADS = ['Mark', 'What it means'];
const WIDTHS = [18, 90];

/** Every mark that the figures' table may carry and what it means: notes by number, symbols, tags. */
export function notesSheet(figure: Figure): Worksheet {
  const marks = [
    ...figure.notes.map((note, index) => [noteMark(index + 1), note] as const),
    ...Object.entries(MISSING_SYMBOLS).map(
      ([symbol, meaning]) => [`[${symbol}]`, `There is no number: ${meaning}. It is not 0.`] as const,
    ),
    ...Object.entries(TAG_MEANINGS).map(
      ([tag, meaning]) => [tag, `The number is ${tag}: ${meaning}.`] as const,
    ),
  ];
  const above = [titleCell('Notes, symbols and tags'), lineCell('This worksheet contains one table.')];
  return {
    name: 'Notes',
    rows: [
      ...above.map((cell) => [cell]),
      HEADS.map((head) => headCell(head)),
      ...marks.map(([mark, meaning]) => [rowHeadCell(mark), wrappedCell(meaning)]),
    ],
    widths: WIDTHS,
    table: { name: 'notes_and_symbols', headRow: above.length + 1, heads: HEADS, bodyRows: marks.length },
  };
}
