import { safeText } from '../csv/safe-text';
import { writeCsv } from '../csv/write-csv';
import type { Figure } from '../figure/figure';

/** The table of a figure as CSV, numbers as bare digits, with its tags and notes in words, and under it the source and every note. */
export function figureCsv(figure: Figure): string {
  const { columns, rows } = figure.table;
  const header = [...columns.map(({ label }) => safeText(label)), 'Remarks'];
  const body = rows.map(({ label, cells }) => [
    safeText(label),
    ...cells.map(({ text, number }) => (number === undefined ? safeText(text) : String(number))),
    remarksOf(figure, cells),
  ]);
  const { title, item, place, meeting } = figure.source;
  const foot = [
    `Source: ${title}, ${item}, ${place}, meeting of ${meeting}. Version ${figure.version.id}.`,
    ...figure.notes,
  ];
  return writeCsv(header, [...body, ...foot.map((line) => [safeText(line), ...columns.map(() => '')])]);
}

function remarksOf(figure: Figure, cells: Figure['table']['rows'][number]['cells']): string {
  const remarks = cells.flatMap(({ tag, note }) => [
    ...(tag === undefined ? [] : [tag]),
    ...(note === undefined ? [] : [figure.notes[note - 1] ?? '']),
  ]);
  return safeText([...new Set(remarks)].join('; '));
}
