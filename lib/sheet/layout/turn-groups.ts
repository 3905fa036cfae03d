import type { Dataset } from '../../dataset/dataset';
import { READ_FROM } from '../../dataset/row-schema';
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

interface Groups {
  breakdown: string;
  head: SourceRow;
  columns: { index: number; category: string }[];
  above: readonly SourceRow[];
  under: readonly SourceRow[];
}

interface Title {
  period: HeadPeriod;
  value: PlacedValue;
}

/** Turns groups across, as the table by year group prints them. Undefined where the sheet is not laid out so. */
export function turnGroups(grid: Grid, dataset: Dataset): Turned | undefined {
  const groups = findGroups(grid, dataset);
  if (!groups) return undefined;
  const issues: Issue[] = [];
  const title = findTitle(groups.above, dataset);
  const measures = measureLabels(dataset);
  const [onlyMeasure, another] = Object.keys(dataset.measures);
  const observed = new Map<string, Observed>();
  let last = groups.head.row;
  for (const row of groups.under) {
    if (!groups.columns.some(({ index }) => (row.values[index] ?? '').trim() !== '')) continue;
    const firstGroup = groups.columns[0]?.index ?? 0;
    const label = row.values.slice(0, firstGroup).find((text) => text.trim() !== '') ?? '';
    const ownPeriod = readOwnPeriod(row, firstGroup, dataset);
    const measure = measures.get(lettersOf(label)) ?? (another === undefined ? onlyMeasure : undefined);
    if (measure === undefined) {
      issues.push(sheetMessages.unknownRowLabel(row.row, { letter: 'A', name: label }, plainText(label)));
      continue;
    }
    const of = ownPeriod ?? title;
    if (!of) {
      issues.push(sheetMessages.periodOfGroups(groups.head.row, headToWrite(dataset)));
      break;
    }
    if (!addRow(observed, { row, measure, of, groups })) break;
    last = row.row;
  }
  const below = groups.under.filter(({ row }) => row > last).map(({ row }) => row);
  return { observed: [...observed.values()], headRow: groups.head.row, issues, rowsBelow: below };
}

/** The row whose cells are the categories of the breakdown: half of them at least, and nothing else. */
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

function readOwnPeriod(row: SourceRow, firstGroup: number, dataset: Dataset): Title | undefined {
  const index = filledIn(row)[0] ?? 0;
  if (index >= firstGroup) return undefined;
  const value = valueAt(row, index);
  const read = readHead(value.text, dataset);
  return read.ok ? { period: read.period, value } : undefined;
}

/** False where the period and measure have been read: what follows is another table. */
function addRow(
  observed: Map<string, Observed>,
  { row, measure, of, groups }: { row: SourceRow; measure: string; of: Title; groups: Groups },
): boolean {
  const { place } = of.value;
  const time = Object.entries(of.period).map(([name, text]) => [name, { text: String(text), place }]);
  for (const { index, category } of groups.columns) {
    const key = JSON.stringify([of.period, category]);
    const earlier = observed.get(key);
    if (earlier?.[measure]) return false;
    const head = { row: groups.head.row, letter: columnLetter(index) };
    observed.set(key, {
      ...(Object.fromEntries(time) as Observed),
      [groups.breakdown]: { text: category, place: head },
      ...earlier,
      [measure]: valueAt(row, index),
      [READ_FROM]: { text: plainText(of.value.text), place },
    });
  }
  return true;
}
