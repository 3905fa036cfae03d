import { links } from '../site/links';
import { isDay } from '../period/day';
import { formatDay } from '../period/format-period';
import type { FinderIndex, IndexedText } from './finder-index';
import type { FoundText } from './found';
import { phraseMatch } from './phrase-match';
import type { Query } from './query';
import { LEAST_IN_ROW } from './read-query';

const MOST_TEXTS = 6;

/** The sentences of the papers that were asked for, the most alike first; or, for a few words, those with its number. */
export function findTexts(query: Query, { texts }: FinderIndex): FoundText[] {
  const words = new Set(query.words.map(({ key }) => key));
  return texts
    .map((text) => ({ text, likeness: likeness(query, words, text) }))
    .filter((each) => each.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_TEXTS)
    .map(({ text }) => foundText(text));
}

function likeness({ numbers }: Query, words: ReadonlySet<string>, text: IndexedText): number {
  const alike = phraseMatch(words, text.words);
  if (alike > 0) return 1 + alike;
  const there = numbers.filter(({ value, isPercent }) =>
    text.numbers.some((each) => each.value === value && (each.isPercent || !isPercent)),
  );
  // One small number of a row is in most sentences.
  const isPrinted = there.length >= (numbers.length < LEAST_IN_ROW ? 1 : numbers.length);
  return isPrinted && [...words].every((word) => text.words.has(word)) ? 1 : 0;
}

function foundText({ kind, text, where, paper, note, meeting }: IndexedText): FoundText {
  return {
    ...{ text, where, href: links.papers(paper) },
    ...(note !== undefined && { note }),
    ...(meeting !== undefined && {
      meeting: { label: meetingLabel(meeting), href: links.meeting(meeting) },
    }),
    ...(kind === 'claim' && { said: { label: 'Beside the figures', href: links.said() } }),
  };
}

function meetingLabel(meeting: string): string {
  return isDay(meeting) ? `Meeting of ${formatDay(meeting)}` : 'The meeting';
}
