import type { Dataset } from '../../dataset/dataset';
import { READ_FROM } from '../../dataset/file-columns';
import { columnLetter, type Issue } from '../../validation/issue';
import { sheetMessages } from '../messages';
import type { SourceRow } from '../source';
import { filledIn, type Grid, valueAt } from './grid';
import { lettersOf, plainText } from './plain-text';
import { headToWrite, readHead } from './read-head';
import type { Observed } from './tidy-builder';

/** What the paper's layout became: observations, the row of heads, and what is in the way. */
export interface Turned {
  observed: Observed[];
  headRow: number;
  issues: Issue[];
  /** Rows under the last that was read. */
  rowsBelow: number[];
}

interface MeasureRows {
  labelColumn: number;
  /** From the first row that names a measure to the last. */
  rows: readonly SourceRow[];
  head: SourceRow;
  below: readonly SourceRow[];
}

/** Turns measures down and periods across, as Appendix 1 prints them. Undefined where the sheet is not laid out so. */
export function turnPeriods(grid: Grid, dataset: Dataset): Turned | undefined {
  const found = findMeasureRows(grid, dataset);
  if (!found) return undefined;
  const issues: Issue[] = [];
  const measureRows = nameRows(found, dataset, issues);
  const used = [found.head, ...measureRows.map(({ row }) => row)].flatMap(filledIn);
  const columns = [...new Set(used)].filter((index) => index > found.labelColumn).sort((a, b) => a - b);
  const observed = columns.flatMap((index) => {
    const time = readTime(found.head, index, dataset, issues);
    if (!time) return [];
    const values = measureRows.map(({ measure, row }) => [measure, valueAt(row, index)]);
    return [{ ...time, ...Object.fromEntries(values) } as Observed];
  });
  return { observed, headRow: found.head.row, issues, rowsBelow: found.below.map(({ row }) => row) };
}

/** A sheet is laid out so where two rows or more begin with a measure's label, or the only measure's. */
function findMeasureRows({ rows }: Grid, dataset: Dataset): MeasureRows | undefined {
  const labels = measureLabels(dataset);
  const labelled = rows.filter((row) => labels.has(lettersOf(labelOf(row).text)));
  const [firstRow] = labelled;
  const lastRow = labelled.at(-1);
  if (!firstRow || !lastRow || labelled.length < Math.min(2, Object.keys(dataset.measures).length))
    return undefined;
  const labelColumn = labelOf(firstRow).index;
  const from = rows.indexOf(firstRow);
  const to = rows.indexOf(lastRow);
  const head = rows.slice(0, from).findLast((row) => filledIn(row).some((index) => index > labelColumn));
  return head && { labelColumn, head, rows: rows.slice(from, to + 1), below: rows.slice(to + 1) };
}

/** Each row's measure, once. A row with figures and another label is an issue; one with none is a remark. */
function nameRows(
  { rows, labelColumn }: MeasureRows,
  dataset: Dataset,
  issues: Issue[],
): { measure: string; row: SourceRow }[] {
  const labels = measureLabels(dataset);
  const named = new Map<string, SourceRow>();
  for (const row of rows) {
    const text = plainText(row.values[labelColumn] ?? '');
    const column = { letter: columnLetter(labelColumn), name: text };
    const measure = labels.get(lettersOf(text));
    const hasFigures = filledIn(row).some((index) => index > labelColumn);
    const earlier = measure === undefined ? undefined : named.get(measure);
    if (earlier) issues.push(sheetMessages.repeatedRowLabel(row.row, column, text, earlier.row));
    else if (measure !== undefined) named.set(measure, row);
    else if (hasFigures) issues.push(sheetMessages.unknownRowLabel(row.row, column, text));
  }
  return [...named].map(([measure, row]) => ({ measure, row }));
}

function readTime(head: SourceRow, index: number, dataset: Dataset, issues: Issue[]): Observed | undefined {
  const { text, place } = valueAt(head, index);
  const words = plainText(text);
  const column = { letter: place.letter, name: words };
  const read = readHead(text, dataset);
  if (read.ok) {
    const values = Object.entries(read.period).map(([name, value]) => [name, { text: String(value), place }]);
    return { ...Object.fromEntries(values), [READ_FROM]: { text: words, place } } as Observed;
  }
  if (words === '') issues.push(sheetMessages.emptyHead(head.row, column, headToWrite(dataset)));
  else if (read.problem === 'unclear')
    issues.push(sheetMessages.unclearHead(head.row, column, words, headToWrite(dataset)));
  else issues.push(sheetMessages.headContradicts(head.row, column, words, read.what));
  return undefined;
}

/** The words by which a row may name a measure: as the paper prints it, our label, or the column's name. */
export function measureLabels(dataset: Dataset): Map<string, string> {
  const labels = new Map<string, string>();
  for (const [name, { shortLabel, label, asPrinted }] of Object.entries(dataset.measures))
    for (const words of [shortLabel, label, asPrinted, name]) labels.set(lettersOf(words), name);
  return labels;
}

function labelOf(row: SourceRow): { index: number; text: string } {
  const index = filledIn(row)[0] ?? 0;
  return { index, text: row.values[index] ?? '' };
}
