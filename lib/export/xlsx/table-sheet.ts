import type { CellObject } from 'write-excel-file/node';
import { isMissingSymbol, MISSING_SYMBOLS } from '../../cell/symbols';
import { describeSource } from '../../figure/describe-source';
import type { Figure, FigureTable } from '../../figure/figure';
import { formatVersion } from '../../dataset/format-version';
import {
  besideCell,
  headCell,
  lineCell,
  numberCell,
  rowHeadCell,
  symbolCell,
  titleCell,
  wrappedCell,
} from './cells';
import { numberFormat } from './number-format';
import { noteMark, notesOfWhole, remarksOf, TAG_MEANINGS, tagsIn } from './remarks';
import { tableHeads } from './table-heads';
import type { Worksheet } from './worksheet';

const LABEL_WIDTHS = { least: 16, most: 44 };
const NUMBER_WIDTH = 18;
const REMARKS_WIDTH = 44;

/** The table of a figure on a worksheet of its own, under its title, the key to its symbols and its source. */
export function tableSheet(figure: Figure): Worksheet {
  const { table } = figure;
  const remarks = table.rows.map((row) => remarksOf(figure, row));
  const hasRemarks = remarks.some((text) => text !== '');
  const heads = tableHeads(table, hasRemarks ? ['Remarks'] : []);
  const above: CellObject[] = [
    titleCell(table.caption),
    ...linesAbove(figure, hasRemarks && remarks.includes('')).map(lineCell),
  ];
  return {
    name: 'Table',
    rows: [
      ...above.map((cell) => [cell]),
      heads.map((head, index) => {
        const column = table.columns[index];
        return column ? headCell(head, column.numeric) : besideCell(headCell(head));
      }),
      ...table.rows.map((row, index) => [
        rowHeadCell(row.label),
        ...row.cells.map(valueCell),
        ...(hasRemarks ? [besideCell(wrappedCell(remarks[index] ?? ''))] : []),
      ]),
    ],
    widths: [
      labelWidth(table),
      ...table.columns.slice(1).map(() => NUMBER_WIDTH),
      ...(hasRemarks ? [REMARKS_WIDTH] : []),
    ],
    table: {
      name: `figure_${figure.id.replaceAll('-', '_')}`,
      headRow: above.length + 1,
      heads,
      bodyRows: table.rows.length,
    },
  };
}

function valueCell({ text, number }: FigureTable['rows'][number]['cells'][number]): CellObject {
  const format = number === undefined ? undefined : numberFormat(text);
  return number === undefined || format === undefined ? symbolCell(text) : numberCell(number, format);
}

function linesAbove(figure: Figure, hasBlankRemarks: boolean): string[] {
  const whole = notesOfWhole(figure).map(noteMark);
  const hasBlankValues = figure.table.rows.some(({ cells }) => cells.some(({ text }) => text === ''));
  return [
    'This worksheet contains one table.',
    ...keyLine(figure),
    ...(whole.length === 0
      ? []
      : [`Of the whole table: ${whole.join(' ')}. The notes are in the worksheet Notes.`]),
    ...(hasBlankRemarks ? ['Where a cell under Remarks is empty, there is nothing to remark on.'] : []),
    ...(hasBlankValues
      ? ['Where a cell under a measure is empty, the measure has no row for that period.']
      : []),
    `${describeSource(figure.source)} Version ${figure.version.number}, ${formatVersion(figure.version.id)}.`,
  ];
}

/** The symbols and tags that stand in this table, each with its meaning; nothing where there are none. */
function keyLine(figure: Figure): string[] {
  const texts = figure.table.rows.flatMap(({ cells }) => cells.map(({ text }) => text.slice(1, -1)));
  const symbols = [...new Set(texts.filter(isMissingSymbol))].map(
    (symbol) => `[${symbol}] ${MISSING_SYMBOLS[symbol]}`,
  );
  const tags = tagsIn(figure).map((tag) => `${tag}: ${TAG_MEANINGS[tag]}`);
  return [
    ...(symbols.length === 0 ? [] : [`Symbols: ${symbols.join('; ')}.`]),
    ...tags.map((tag) => `${tag.charAt(0).toUpperCase()}${tag.slice(1)}.`),
  ];
}

function labelWidth({ rows, columns }: FigureTable): number {
  const longest = Math.max(columns[0]?.label.length ?? 0, ...rows.map(({ label }) => label.length));
  return Math.min(LABEL_WIDTHS.most, Math.max(LABEL_WIDTHS.least, longest + 2));
}
