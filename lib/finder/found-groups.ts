import { joinWords } from '../figure/words';
import type { NumberHit } from './entry';
import { LEAST_IN_SENTENCE, type NumberFound } from './find-figures';
import { byMeasure } from './found-figure';
import type { FoundGroup } from './found';
import type { Query } from './query';

/** A reader looks through so many, and adds a word where there are more. */
const MOST_SHOWN = 12;

/** What was found, under the headings that a page gives it; a group without a figure is left out. */
export function foundGroups(
  query: Query,
  numbers: readonly NumberFound[],
  others: readonly NumberHit[],
): FoundGroup[] {
  return [
    group(
      'matches',
      titleOfMatches(query),
      numbers.flatMap(({ matches }) => matches),
    ),
    group('same-words', titleOfOthers(query), others),
    group(
      'elsewhere',
      titleOfElsewhere(numbers),
      numbers.flatMap(({ elsewhere }) => elsewhere),
    ),
  ].filter(({ measures }) => measures.length > 0);
}

/** A figure that two of the numbers find, "210 or 211", is there once. */
function group(id: FoundGroup['id'], title: string, hits: readonly NumberHit[]): FoundGroup {
  const figures = new Map(hits.toReversed().map((hit) => [`${hit.entry.key}|${hit.state.first}`, hit]));
  const once = [...figures.values()].toReversed();
  const shown = once.slice(0, MOST_SHOWN);
  return { id, title, measures: byMeasure(shown), more: once.length - shown.length };
}

function titleOfMatches({ numbers, words, whens }: Query): string {
  const texts = joinWords(numbers.slice(0, 4).map(({ text }) => text));
  const terms = [...words, ...whens];
  if (terms.length === 0) return `Where ${texts} ${numbers.length === 1 ? 'stands' : 'stand'}`;
  if (terms.length >= LEAST_IN_SENTENCE) return 'The figures of this sentence';
  return `${texts} for ${joinWords(terms.map(({ text }) => `“${text}”`))}`;
}

function titleOfOthers({ numbers, words, whens }: Query): string {
  if (words.length + whens.length === 0) return 'The same fact in another table';
  return numbers.length === 0 ? 'Figures for these words' : 'Other numbers for the same words';
}

function titleOfElsewhere(numbers: readonly NumberFound[]): string {
  const texts = numbers.filter(({ elsewhere }) => elsewhere.length > 0).map(({ number }) => number.text);
  return `${joinWords(texts)} elsewhere`;
}
