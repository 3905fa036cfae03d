import type { ShareableFigure } from './shareable-figure';
import { cellWords, wordsUnderTable } from './table-words';

/** The table of a figure as lines of cells with tabs between them, for where no table can be pasted. */
export function figureTableText(figure: ShareableFigure, version: string): string {
  const { caption, columns, rows } = figure.table;
  return [
    [caption],
    columns.map(({ label }) => label),
    ...rows.map(({ label, cells }) => [label, ...cells.map(cellWords)]),
    ...wordsUnderTable(figure, version).map((line) => [line]),
  ]
    .map((cells) => cells.map(inert).join('\t'))
    .join('\n');
}

/** No cell breaks its line, and a spreadsheet runs none as a formula: digits and words after a sign are left alone. */
function inert(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return /^[=+\-@]/.test(line) && !/^[+-][\w .,%]*$/.test(line) ? `'${line}` : line;
}
