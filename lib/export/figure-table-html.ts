import { escapeHtml } from './escape-html';
import type { ShareableFigure } from './shareable-figure';
import { cellWords, wordsUnderTable } from './table-words';

/** Styles that Word, Outlook and Excel keep when a table is pasted. */
const TABLE = 'border-collapse:collapse;font-family:Arial,sans-serif;font-size:11pt';
const HEAD = 'padding:3pt 6pt;border-bottom:1pt solid #0b0c0c;vertical-align:bottom';
const CELL = 'padding:3pt 6pt;border-bottom:0.5pt solid #b1b4b6;vertical-align:top';
const FOOT = 'font-family:Arial,sans-serif;font-size:9pt';

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
    `<table style="${TABLE}">`,
    `<caption style="text-align:left;font-weight:bold">${escapeHtml(caption)}</caption>`,
    `<thead><tr>${heads.join('')}</tr></thead>`,
    `<tbody>${body.join('')}</tbody></table>`,
    ...wordsUnderTable(figure, version).map((line) => `<p style="${FOOT}">${escapeHtml(line)}</p>`),
  ].join('');
}

const aligned = (numeric: boolean) => `text-align:${numeric ? 'right' : 'left'}`;
