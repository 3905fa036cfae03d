import { alignRow, type AlignedPair } from './align-row';
import type { FinderIndex } from './finder-index';
import type { FoundRow } from './found';
import { foundRow } from './found-row';
import type { Query, QueryToken, QueryWhen, QueryWord } from './query';
import { LEAST_IN_ROW } from './read-query';
import { judgeItem, type RowItem, rowItems } from './row-item';
import type { TableLine } from './table-lines';
import { wordMatcher } from './word-match';

/** No pasted table is longer than the longest query. */
const MOST_ROWS = 20;
/** So much of what was pasted must agree, before two tables are held to be one. */
const LEAST_AGREEING = 0.6;

/** The rows and columns of published tables that were pasted, each beside what was pasted of it. */
export function findRows({ lines }: Query, index: FinderIndex): RowMatch[] {
  // A row may have been broken in two on its way.
  const whole = lines.length > 1 ? findRow(lines.flat(), index) : undefined;
  if (whole) return [whole];
  const found = lines.slice(0, MOST_ROWS).flatMap((tokens) => findRow(tokens, index) ?? []);
  const withFigures = found.filter(({ row }) => row.cells.some(({ yours }) => yours !== undefined));
  // Heads that were pasted with their row say nothing more.
  return withFigures.length > 0 ? withFigures : found.slice(0, 1);
}

/** A row that was recognised, and the keys of its figures. */
export interface RowMatch {
  row: FoundRow;
  keys: readonly string[];
}

interface Candidate {
  line: TableLine;
  pairs: AlignedPair[];
  agreeing: number;
  said: number;
}

function findRow(tokens: readonly QueryToken[], { lines }: FinderIndex): RowMatch | undefined {
  const all = rowItems(tokens);
  if (all.filter(({ kind }) => kind === 'number').length < LEAST_IN_ROW) return undefined;
  const headed = lines.find((line) => headsIn(all, line) > 0);
  const items = all.slice(headed ? headsIn(all, headed) : 0);
  if (headed && items.length === 0) return rowMatch(headed, [], []);
  const match = wordMatcher({
    words: tokens.filter((token): token is QueryWord => token.kind === 'word'),
    whens: tokens.filter((token): token is QueryWhen => token.kind === 'when'),
  });
  const candidates = lines.flatMap((line): Candidate[] => {
    if (!mayBe(items, line)) return [];
    const agree = (item: number, place: number): boolean => agreesAt(items[item], line, place);
    const pairs = alignRow(items.length, line.places.length, agree);
    const agreeing = pairs.filter(
      ({ item, place }) => item !== undefined && place !== undefined && agree(item, place),
    );
    const first = line.places[0];
    return [{ line, pairs, agreeing: agreeing.length, said: first ? match(first.entry).own : 0 }];
  });
  const best = candidates
    .filter(({ agreeing }) => isRow(tokens, items, agreeing))
    .sort((a, b) => b.agreeing - a.agreeing || b.said - a.said)[0];
  return best && rowMatch(best.line, items, best.pairs);
}

function rowMatch(line: TableLine, items: readonly RowItem[], pairs: readonly AlignedPair[]): RowMatch {
  return { row: foundRow(line, items, pairs), keys: line.places.map(({ entry }) => entry.key) };
}

/** Numbers side by side, most of which agree; where words stand between them, all must. */
function isRow(tokens: readonly QueryToken[], items: readonly RowItem[], agreeing: number): boolean {
  if (agreeing < LEAST_IN_ROW) return false;
  return longestRun(tokens) >= LEAST_IN_ROW
    ? agreeing >= LEAST_AGREEING * items.length
    : agreeing === items.length;
}

function longestRun(tokens: readonly QueryToken[]): number {
  let [run, longest] = [0, 0];
  for (const { kind } of tokens) {
    if (kind === 'word' || kind === 'when') run = 0;
    if (kind === 'number' || kind === 'gap') run += 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** A quick look before the careful one: whether enough of the items stand anywhere in the line. */
function mayBe(items: readonly RowItem[], line: TableLine): boolean {
  const least = Math.max(LEAST_IN_ROW, LEAST_AGREEING * items.length);
  if (line.places.length < least) return false;
  const somewhere = items.filter((item) => line.places.some((_, place) => agreesAt(item, line, place)));
  return somewhere.length >= least;
}

function agreesAt(item: RowItem | undefined, line: TableLine, place: number): boolean {
  const entry = line.places[place]?.entry;
  if (!item || !entry) return false;
  const verdict = judgeItem(item, entry);
  return verdict === 'agrees' || verdict === 'agreed before';
}

/** How many items at the beginning are the heads of the line's columns, "1 2 3 4": all of them or none. */
function headsIn(items: readonly RowItem[], { way, places }: TableLine): number {
  if (way !== 'groups') return 0;
  const heads = places.flatMap(({ head }) => /\d+/.exec(head)?.[0] ?? []);
  if (heads.length < LEAST_IN_ROW) return 0;
  return heads.every((head, place) => items[place]?.text === head) ? heads.length : 0;
}
