import type { Entry, NumberHit } from './entry';
import type { FinderIndex } from './finder-index';
import { isFigureItself, isOfUnit } from './matches-number';
import { phraseMatch } from './phrase-match';
import type { Query, QueryNumber } from './query';
import { type WordMatch, wordMatcher } from './word-match';

/** So many words are a sentence, of which some may be ours and not the paper's. */
export const LEAST_IN_SENTENCE = 4;

/** The figures of one number: those that the words are about too, and the others. */
export interface NumberFound {
  number: QueryNumber;
  matches: readonly NumberHit[];
  elsewhere: readonly NumberHit[];
}

/** Every figure that is the number, in any version. Nothing approximate. */
export function findNumber(number: QueryNumber, query: Query, index: FinderIndex): NumberFound {
  const hits = (index.byNumber.get(number.value) ?? [])
    .filter(({ entry }) => isOfUnit(number.isPercent, entry.quantity.unit))
    .toSorted((a, b) => directness(b, number) - directness(a, number));
  const terms = query.words.length + query.whens.length;
  if (terms === 0) return { number, matches: hits, elsewhere: [] };
  const match = wordMatcher(query);
  const words = new Set(query.words.map(({ key }) => key));
  const judged = hits.map((hit) => ({
    hit,
    match: match(hit.entry),
    phrase: phraseMatch(words, index.phrases.get(hit.entry.row) ?? new Set()),
  }));
  const isMeant = meant(judged, terms);
  return {
    number,
    matches: judged.filter(isMeant).map(({ hit }) => hit),
    elsewhere: judged.filter((each) => !isMeant(each)).map(({ hit }) => hit),
  };
}

interface Judged {
  hit: NumberHit;
  match: WordMatch;
  phrase: number;
}

/** What every word is about, or what was read from the sentence; in a sentence, else, what most words are about. */
function meant(judged: readonly Judged[], terms: number): (each: Judged) => boolean {
  const isSure = ({ match, phrase }: Judged): boolean => phrase > 0 || (match.isWhole && match.own > 0);
  if (judged.some(isSure) || terms < LEAST_IN_SENTENCE) return isSure;
  const most = Math.max(0, ...judged.map(({ match }) => match.own));
  return ({ match }) => most > 1 && match.own === most;
}

/** A printed figure before a worked-out one, and both before a number that a note quotes. */
function directness({ entry, state }: NumberHit, { value }: QueryNumber): number {
  if (!isFigureItself(state.cell, value)) return 0;
  return entry.quantity.asPrinted === undefined ? 1 : 2;
}

/** The other numbers that the same words are about, as the latest versions have them. */
export function findForWords(query: Query, { entries }: FinderIndex): NumberHit[] {
  if (query.words.length + query.whens.length === 0) return [];
  const match = wordMatcher(query);
  return entries.flatMap((entry) => {
    const { isWhole, own } = match(entry);
    return isWhole && own > 0 ? latestOf(entry) : [];
  });
}

/** The figure as the latest version has it, where that is a number. */
export function latestOf(entry: Entry): NumberHit[] {
  const state = entry.cell.states.at(-1);
  if (!state || state.cell.kind === 'missing' || state.last !== entry.dataset.versions.length - 1) return [];
  return [{ entry, state }];
}
