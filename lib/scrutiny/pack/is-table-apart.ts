import type { Figure } from '../../figure/figure';

/**
 * So many lines of a table and its notes fit on a sheet of A4 under their chart. The chart with its words takes 115 of
 * 261 mm, a line 4.5 mm: (261 − 115) ÷ 4.5 = 32; some are left for labels that take two.
 */
const MOST_LINES = 26;

/** Letters of a note to a line, about. */
const LINE = 110;

/** Whether the table of a figure is printed apart from its chart, because the two are higher than a sheet. */
export function isTableApart({ table, notes }: Pick<Figure, 'table' | 'notes'>): boolean {
  const noteLines = notes.map(({ length }) => Math.ceil(length / LINE));
  return [table.rows.length, ...noteLines].reduce((sum, lines) => sum + lines) > MOST_LINES;
}
