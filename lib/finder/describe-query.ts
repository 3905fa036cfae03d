import { joinWords } from '../figure/words';
import type { FoundRow } from './found';
import type { Query, QueryOther } from './query';

const MOST_WORDS = 8;
const LONGEST_ASKED = 80;

/** "We read the number 33 and the words “Year 11” and “Roma”.", with what was not looked for as a figure. */
export function describeQuery(query: Query, rows: readonly FoundRow[]): string {
  const cut = query.isCut ? ' It was too long to be read whole.' : '';
  if (rows.length === 0) return `${describeParts(query)}${describeOthers(query.passedOver)}${cut}`;
  const counts = rows.map(({ cells }) => cells.filter(({ yours }) => yours !== undefined).length);
  if (counts.every((count) => count === 0)) return `We read the heads of a table.${cut}`;
  return `We read ${joinWords(counts.map((count) => `a row of ${count} figures`))}.${cut}`;
}

function describeParts({ numbers, words, whens }: Query): string {
  const parts = [
    ...named('the number', 'the numbers', onceEach(numbers.map(({ text }) => text))),
    ...named('the word', 'the words', onceEach(words.map(({ text }) => `“${text}”`))),
    ...named('the period', 'the periods', onceEach(whens.map(({ text }) => `“${text}”`))),
  ];
  return parts.length === 0
    ? 'There is no number and no word in it that we could look for.'
    : `We read ${joinWords(parts)}.`;
}

function describeOthers(passedOver: readonly QueryOther[]): string {
  const texts = onceEach(
    passedOver.filter(({ value }) => value !== undefined).map(({ text }) => `“${text}”`),
  );
  if (texts.length === 0) return '';
  return ` Not looked for as ${texts.length === 1 ? 'a figure' : 'figures'}: ${joinWords(texts.slice(0, MOST_WORDS))}.`;
}

/** What was asked, short enough for a heading. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const letters = Array.from(line);
  return letters.length <= LONGEST_ASKED ? line : `${letters.slice(0, LONGEST_ASKED).join('').trimEnd()}…`;
}

function named(one: string, many: string, texts: readonly string[]): string[] {
  if (texts.length === 0) return [];
  const shown = texts.slice(0, MOST_WORDS);
  const rest = texts.length - shown.length;
  const list = rest === 0 ? shown : [...shown, `${rest} more`];
  return [`${texts.length === 1 ? one : many} ${joinWords(list)}`];
}

function onceEach(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => text.slice(0, LONGEST_ASKED)))];
}
