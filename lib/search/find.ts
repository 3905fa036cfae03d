import MiniSearch, { type Query } from 'minisearch';
import { normalise, wordsOf } from './normalise';
import type { EntryKind, SearchEntry } from './search-entry';
import { SYNONYMS } from './synonyms';

export type Find = (query: string) => SearchEntry[];

/** Which of two equally good answers comes first: figures before words about them. */
const KIND_WEIGHTS = {
  dataset: 2,
  measure: 1.5,
  meeting: 1.4,
  figure: 1,
  term: 1.2,
  page: 1,
} as const satisfies Record<EntryKind, number>;

const FIELDS = { title: 4, words: 2, summary: 1 } as const;

/** Makes a search over the entries: the beginnings of words and small misspellings count, best first. */
export function makeFind(entries: readonly SearchEntry[]): Find {
  const index = new MiniSearch<SearchEntry & { id: number }>({
    fields: Object.keys(FIELDS),
    tokenize: wordsOf,
    processTerm: (term) => term,
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      // Digits are not misspelt: 2019 is not 2020.
      fuzzy: (term) => (term.length < 5 || /\d/.test(term) ? false : 0.2),
      boost: FIELDS,
      boostDocument: (id) => {
        const entry = entries[id as number];
        return entry ? KIND_WEIGHTS[entry.kind] : 1;
      },
    },
  });
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  return (query) => {
    if (wordsOf(query).length === 0) return [];
    const strict = index.search(expand(query, 'AND'));
    const found = strict.length > 0 ? strict : index.search(expand(query, 'OR'));
    const ranked = found.flatMap(({ id }) => entries[id as number] ?? []);
    const isMeant = isCalled(query);
    return [...ranked.filter(isMeant), ...ranked.filter((entry) => !isMeant(entry))];
  };
}

/** Whether a thing is called exactly what was typed; of "EHE: elective home education" either half will do. */
function isCalled(query: string): (entry: SearchEntry) => boolean {
  const text = normalise(query);
  return ({ title }) => [title, ...title.split(':')].some((name) => normalise(name) === text);
}

/**
 * The reader's own words, or what the pages call the same thing. `AND` wants every word of either, `OR` any word,
 * for when no entry has them all.
 */
function expand(query: string, combineWith: 'AND' | 'OR'): Query {
  const text = normalise(query);
  const renamed = SYNONYMS.filter(([pattern]) => pattern.test(text)).map(([pattern, words]) =>
    text.replace(pattern, words),
  );
  return {
    combineWith: 'OR',
    queries: [text, ...renamed].map((words) => ({ combineWith, queries: [words] })),
  };
}
