import { formatCell } from '../cell/format-cell';
import type { AlignedPair } from './align-row';
import type { Entry } from './entry';
import type { FoundRow, FoundRowCell } from './found';
import { foundPlaces, printedIn } from './found-places';
import { type ItemVerdict, itemText, judgeItem, type RowItem, sameStates } from './row-item';
import { standingOf } from './standing-of';
import type { TableLine } from './table-lines';

const WAYS = { periods: 'Period', groups: 'Group', measures: 'Measure' } as const;

interface Judged {
  head: string;
  entry?: Entry;
  item?: RowItem;
  verdict?: ItemVerdict;
}

/** A line of a table beside what was pasted of it. `pairs` covers every item; the line's other places follow. */
export function foundRow(
  line: TableLine,
  items: readonly RowItem[],
  pairs: readonly AlignedPair[],
): FoundRow {
  const judged = wholeLine(line, pairs).map(({ item: itemAt, place: placeAt }): Judged => {
    const item = itemAt === undefined ? undefined : items[itemAt];
    const place = placeAt === undefined ? undefined : line.places[placeAt];
    return {
      head: place?.head ?? '',
      ...(item && { item }),
      ...(place && { entry: place.entry }),
      ...(item && place && { verdict: judgeItem(item, place.entry) }),
    };
  });
  const [first] = line.places;
  if (!first) throw new Error(`a line without a figure: ${line.key}`);
  const state = first.entry.cell.states.at(-1);
  return {
    key: line.key,
    title: line.title,
    ...(line.asPrinted !== undefined && { asPrinted: line.asPrinted }),
    dataset: first.entry.dataset.title,
    way: WAYS[line.way],
    verdict: verdictOf(judged),
    differences: judged.flatMap(differenceOf),
    cells: judged.map(rowCell),
    printed: printedIn(first.entry, state?.last ?? 0),
    places: state ? foundPlaces(first.entry, state) : [],
  };
}

/** The pairs, with the places of the line before and after them. */
function wholeLine(line: TableLine, pairs: readonly AlignedPair[]): AlignedPair[] {
  const taken = pairs.flatMap(({ place }) => place ?? []);
  const from = taken[0] ?? line.places.length;
  const to = taken.at(-1) ?? line.places.length - 1;
  const others = line.places.map((_, place) => ({ place }));
  return [...others.slice(0, from), ...pairs, ...others.slice(to + 1)];
}

function verdictOf(judged: readonly Judged[]): string {
  const pasted = judged.filter(({ item }) => item);
  const same = pasted.filter(({ verdict }) => verdict === 'agrees').length;
  if (pasted.length === 0) return 'These are the heads of its columns. The figures under them are below.';
  if (same === pasted.length) return `All ${same} are as published.`;
  return `${same} of the ${pasted.length} are as published.`;
}

function differenceOf({ head, entry, item, verdict }: Judged): string[] {
  if (!item || verdict === 'agrees') return [];
  const yours = itemText(item);
  if (!entry) return [`You have ${yours}, and nothing is printed there.`];
  if (verdict === 'not said')
    return [`${head}: the published figure is confidential, so nothing is said of yours.`];
  const state = entry.cell.states.at(-1);
  if (!state) return [`${head}: you have ${yours}, and nothing is published there.`];
  if (verdict === 'agreed before') {
    const before = sameStates(item, entry).at(-1) ?? state;
    return [`${head}: you have ${yours}, as first published. ${standingOf(entry, before).text}`];
  }
  const published = formatCell(state.cell, entry.quantity.unit);
  const source = entry.cell.states.length === 1 ? 'the paper prints' : 'the latest version has';
  return [`${head}: you have ${yours} where ${source} ${published}.`];
}

function rowCell({ head, entry, item, verdict }: Judged): FoundRowCell {
  const state = entry?.cell.states.at(-1);
  return {
    head,
    ...(item && { yours: itemText(item) }),
    published: entry && state ? formatCell(state.cell, entry.quantity.unit) : '',
    ...(verdict && verdict !== 'not said' && { agrees: verdict === 'agrees' }),
  };
}
