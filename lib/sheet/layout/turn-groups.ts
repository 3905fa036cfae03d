import type { Dataset } from '../../dataset/dataset';
import { READ_FROM } from '../../dataset/file-columns';
import { columnLetter, type Issue } from '../../validation/issue';
import { sheetMessages } from '../messages';
import type { SourceRow } from '../source';
import { filledIn, type Grid, type PlacedValue, valueAt } from './grid';
import { lettersOf, plainText } from './plain-text';
import { type HeadPeriod, headToWrite, readHead } from './read-head';
import type { Observed } from './tidy-builder';
import { measureLabels, type Turned } from './turn-periods';

/** How far above the groups their title may stand. */
const ROWS_TO_TITLE = 5;

/** The row of heads, each a group of the breakdown, and what stands above and under it. */
interface Groups {
  breakdown: string;
  head: SourceRow;
  columns: { index: number; category: string }[];
  above: readonly SourceRow[];
  under: readonly SourceRow[];
}

/** A period, and the cell that names it. */
interface Title {
  period: HeadPeriod;
  value: PlacedValue;
}

/** A row of figures under the groups: what it counts, and when, where that is plain. */
interface FigureRow {
  row: SourceRow;
  label: PlacedValue;
  measure: string | undefined;
  title: Title | undefined;
}

/** Turns groups across, as the table by year group prints them. Undefined where the sheet is not laid out so. */
export function turnGroups(grid: Grid, dataset: Dataset): Turned | undefined {
  const groups = findGroups(grid, dataset);
  if (!groups) return undefined;
  const observed = new Map<string, Observed>();
  const issues: Issue[] = [];
  let last = groups.head.row;
  for (const figures of figureRows(groups, dataset)) {
    const issue = whatIsMissing(figures, groups, dataset);
    if (issue) issues.push(issue);
    // A second row of the same measure and period belongs to another table, under this one.
    if (issue?.code === 'unclear-head' || (!issue && !addRow(observed, figures, groups))) break;
    last = figures.row.row;
  }
  const rowsBelow = groups.under.filter(({ row }) => row > last).map(({ row }) => row);
  return { observed: [...observed.values()], headRow: groups.head.row, issues, rowsBelow };
}

/** The row whose cells are the categories of the breakdown: half of them at least, and nothing else but a corner. */
function findGroups({ rows }: Grid, dataset: Dataset): Groups | undefined {
  const [breakdown, another] = Object.keys(dataset.breakdowns);
  if (breakdown === undefined || another !== undefined) return undefined;
  const categories = categoryLabels(dataset, breakdown);
  const least = Math.max(2, Object.keys(dataset.breakdowns[breakdown]?.categories ?? {}).length / 2);
  for (const [at, head] of rows.entries()) {
    const columns = filledIn(head).flatMap((index) => {
      const category = categories.get(lettersOf(head.values[index] ?? ''));
      return category === undefined ? [] : [{ index, category }];
    });
    const others = filledIn(head).length - columns.length;
    const isTwice = new Set(columns.map(({ category }) => category)).size < columns.length;
    if (columns.length < least || others > 1 || isTwice) continue;
    return { breakdown, head, columns, above: rows.slice(0, at), under: rows.slice(at + 1) };
  }
  return undefined;
}

function categoryLabels(dataset: Dataset, breakdown: string): Map<string, string> {
  const labels = new Map<string, string>();
  for (const [key, { label, shortLabel }] of Object.entries(dataset.breakdowns[breakdown]?.categories ?? {}))
    for (const words of [shortLabel ?? label, label, key]) labels.set(lettersOf(words), key);
  return labels;
}

/** The rows with a figure under a group. Where the dataset has one measure, every label means it. */
function figureRows({ columns, above, under }: Groups, dataset: Dataset): FigureRow[] {
  const measures = measureLabels(dataset);
  const [onlyMeasure, another] = Object.keys(dataset.measures);
  const title = findTitle(above, dataset);
  const firstGroup = columns[0]?.index ?? 0;
  return under
    .filter(({ values }) => columns.some(({ index }) => (values[index] ?? '').trim() !== ''))
    .map((row) => {
      const at = filledIn(row)[0] ?? 0;
      const label = at < firstGroup ? valueAt(row, at) : { ...valueAt(row, 0), text: '' };
      const named = measures.get(lettersOf(label.text));
      const own = readHead(label.text, dataset);
      return {
        row,
        label,
        measure: named ?? (another === undefined ? onlyMeasure : undefined),
        title: own.ok ? { period: own.period, value: label } : title,
      };
    });
}

function whatIsMissing(
  { row, label, measure, title }: FigureRow,
  { head }: Groups,
  dataset: Dataset,
): Issue | undefined {
  const words = plainText(label.text);
  if (measure === undefined)
    return sheetMessages.unknownRowLabel(row.row, { letter: label.place.letter, name: words }, words);
  return title ? undefined : sheetMessages.periodOfGroups(head.row, headToWrite(dataset));
}

/** The nearest line above that is the measure's label and a period: "Number of Pupils Per NCY Group at 11/09/2020". */
function findTitle(above: readonly SourceRow[], dataset: Dataset): Title | undefined {
  for (const row of above.slice(-ROWS_TO_TITLE).reverse())
    for (const index of filledIn(row)) {
      const value = valueAt(row, index);
      const read = readHead(withoutLabels(plainText(value.text), dataset), dataset);
      if (read.ok) return { period: read.period, value };
    }
  return undefined;
}

function withoutLabels(text: string, dataset: Dataset): string {
  const labels = Object.values(dataset.measures).flatMap(({ asPrinted, label }) => [asPrinted, label]);
  return labels.reduce((rest, label) => {
    const at = rest.toLowerCase().indexOf(label.toLowerCase());
    return at < 0 ? rest : rest.slice(0, at) + rest.slice(at + label.length);
  }, text);
}

/** One observation for each group. False where this measure of this period has been read already. */
function addRow(
  observed: Map<string, Observed>,
  { row, measure = '', title }: FigureRow,
  { breakdown, head, columns }: Groups,
): boolean {
  if (!title) return false;
  const { place, text } = title.value;
  const time = Object.entries(title.period).map(([name, value]) => [name, { text: String(value), place }]);
  const keyOf = (category: string): string => JSON.stringify([title.period, category]);
  if (columns.some(({ category }) => observed.get(keyOf(category))?.[measure])) return false;
  for (const { index, category } of columns)
    observed.set(keyOf(category), {
      ...(Object.fromEntries(time) as Observed),
      [breakdown]: { text: category, place: { row: head.row, letter: columnLetter(index) } },
      ...observed.get(keyOf(category)),
      [measure]: valueAt(row, index),
      [READ_FROM]: { text: plainText(text), place },
    });
  return true;
}
