import { SYNONYMS } from '../search/synonyms';
import { wordsOf } from '../search/normalise';
import type { Entry } from './entry';
import type { Query } from './query';
import { STOP_WORDS } from './stop-words';

/** How well a figure answers to the words and periods of a query. */
export interface WordMatch {
  /** How many of them are said of it, of its dataset, or are its period. */
  hits: number;
  /** How many of those are said of it and not only of its whole dataset. */
  own: number;
  isWhole: boolean;
}

/** Makes the test of one query, with the words that the pages use for the same thing. */
export function wordMatcher({ words, whens }: Pick<Query, 'words' | 'whens'>): (entry: Entry) => WordMatch {
  const typed = words.map(({ key }) => key);
  const wordings = [typed, ...renamed(typed)];
  const keys = whens.map(({ key }) => key);
  return (entry) => {
    const periods = keys.filter((key) => entry.whens.has(key)).length;
    const matches = wordings.map((wording) => {
      const own = wording.filter((word) => isSaid(word, entry.ownWords)).length + periods;
      const other = wording.filter(
        (word) => !isSaid(word, entry.ownWords) && isSaid(word, entry.datasetWords),
      ).length;
      return { hits: own + other, own, isWhole: own + other === wording.length + keys.length };
    });
    return matches.reduce((best, match) => (rank(match) > rank(best) ? match : best));
  };
}

function rank({ isWhole, hits, own }: WordMatch): number {
  return (isWhole ? 1000 : 0) + 2 * hits + own;
}

/** A word is said where one begins with it; one that holds a digit must be there as it is: y1 is not y11. */
function isSaid(word: string, words: readonly string[]): boolean {
  if (/\d/.test(word) || word.length < 3) return words.includes(word);
  const stem = word.length > 4 ? word.replace(/(?:es|s|ing|ed)$/, '') : word;
  return words.some((each) => each.startsWith(stem));
}

function renamed(words: readonly string[]): string[][] {
  const text = words.join(' ');
  return SYNONYMS.filter(([pattern]) => pattern.test(text)).map(([pattern, other]) =>
    wordsOf(text.replace(pattern, other)).filter((word) => !STOP_WORDS.has(word)),
  );
}
