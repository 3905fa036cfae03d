import { escapeHtml } from './escape-html';
import type { ShareableFigure } from './shareable-figure';
import { cellWords, wordsUnderTable } from './table-words';

/** Styles that Word, LibreOffice, Outlook and Excel keep when a table is pasted: each cell and paragraph has its own font. */
const FONT = 'font-family:Arial,sans-serif;font-size:11pt';
const NAME = `${FONT};font-weight:bold;text-align:left;margin:0`;
const HEAD = `${FONT};padding:3pt 6pt;border-bottom:1pt solid #0b0c0c;vertical-align:bottom`;
const CELL = `${FONT};padding:3pt 6pt;border-bottom:0.5pt solid #b1b4b6;vertical-align:top`;
const FOOT = 'font-family:Arial,sans-serif;font-size:9pt;margin:4pt 0 0';

/** The table of a figure as HTML that pastes into a document as a table, with its source and every note under it. */
export function figureTableHtml(figure: ShareableFigure, version: string): string {
  const { caption, columns, rows } = figure.table;
  const heads = columns.map(
    ({ label, numeric }) => `<th scope="col" style="${HEAD};${aligned(numeric)}">${escapeHtml(label)}</th>`,
  );
  const body = rows.map(({ label, cells }) => {
    const texts = cells.map(
      (cell, at) =>
        `<td style="${CELL};${aligned(columns[at + 1]?.numeric ?? false)}">${escapeHtml(cellWords(cell))}</td>`,
    );
    const name = `<th scope="row" style="${CELL};${aligned(false)};font-weight:normal">${escapeHtml(label)}</th>`;
    return `<tr>${name}${texts.join('')}</tr>`;
  });
  return [
    '<table style="border-collapse:collapse">',
    `<caption style="${NAME}"><p style="${NAME}">${escapeHtml(caption)}</p></caption>`,
    `<thead><tr>${heads.join('')}</tr></thead>`,
    `<tbody>${body.join('')}</tbody></table>`,
    ...wordsUnderTable(figure, version).map((line) => `<p style="${FOOT}">${escapeHtml(line)}</p>`),
  ].join('');
}

const aligned = (numeric: boolean) => `text-align:${numeric ? 'right' : 'left'}`;
