import type { Entry, NumberHit } from './entry';
import { findForWords, latestOf, type NumberFound } from './find-figures';
import type { FinderIndex } from './finder-index';
import type { Query } from './query';

/**
 * Other numbers for the same words: first what prints the same fact again, then what was counted on the same day as
 * a figure that was found, then the rest.
 */
export function otherNumbers(query: Query, index: FinderIndex, numbers: readonly NumberFound[]): NumberHit[] {
  const matched = numbers.flatMap(({ matches }) => matches.map(({ entry }) => entry));
  const keys = new Set(matched.map(({ key }) => key));
  const partners = partnersOf(index, keys);
  const days = new Set(matched.map(dayOf));
  const rank = (entry: Entry): number => (partners.has(entry.key) ? 0 : days.has(dayOf(entry)) ? 1 : 2);
  const again = index.entries.filter(({ key }) => partners.has(key)).flatMap(latestOf);
  const found = new Map([...again, ...findForWords(query, index)].map((hit) => [hit.entry.key, hit]));
  return [...found.values()]
    .filter(({ entry }) => !keys.has(entry.key))
    .sort((a, b) => rank(a.entry) - rank(b.entry));
}

function partnersOf({ pairs }: FinderIndex, keys: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    pairs.filter(({ cells }) => cells.some((key) => keys.has(key))).flatMap(({ cells }) => cells),
  );
}

function dayOf({ row: { asAt, period } }: Entry): string {
  return asAt === 'not stated' ? period.id : asAt;
}
