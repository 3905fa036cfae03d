import { LONGEST_QUERY } from './longest-query';
import type { Query, QueryNumber, QueryOther, QueryToken, QueryWhen, QueryWord } from './query';
import { scanText } from './scan-text';

/** So many numbers side by side are a row of a table. */
export const LEAST_IN_ROW = 3;

/**
 * Takes apart what was typed or pasted. Money, years, days and the like are no figures, unless nothing else is there.
 * Never throws, whatever is typed.
 */
export function readQuery(typed: string): Query {
  const whole = typed
    .slice(0, 2 * LONGEST_QUERY)
    .normalize('NFKC')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
  const text = whole.slice(0, LONGEST_QUERY);
  const lines = linesOf(text);
  const tokens = lines.flat();
  const numbers = figuresIn(tokens);
  const words = onceEach(tokens.filter((token): token is QueryWord => token.kind === 'word'));
  const whens = onceEach(tokens.filter((token): token is QueryWhen => token.kind === 'when'));
  const passedOver = tokens.filter(isOther);
  const parts = { text, isCut: whole.length > LONGEST_QUERY, lines };
  if (numbers.length + words.length + whens.length > 0)
    return { ...parts, numbers, words, whens, passedOver };
  return { ...parts, numbers: passedOver.flatMap(asFigure), words, whens, passedOver: [] };
}

/** The lines of a pasted table, where it has rows of numbers; otherwise all of the text is one. */
function linesOf(text: string): QueryToken[][] {
  const lines = text
    .split('\n')
    .map(scanText)
    .filter((line) => line.length > 0);
  const rows = lines.filter((line) => line.filter(({ kind }) => kind === 'number').length >= LEAST_IN_ROW);
  return rows.length > 1 ? lines : [scanText(text.replace(/\s+/g, ' '))];
}

/** "One" is seldom a figure: in a sentence it is left out. */
function figuresIn(tokens: readonly QueryToken[]): QueryNumber[] {
  const numbers = tokens.filter((token): token is QueryNumber => token.kind === 'number');
  const words = tokens.filter(({ kind }) => kind === 'word');
  if (numbers.length === 1 && words.length < 3) return numbers;
  return numbers.filter(({ text }) => text.toLowerCase() !== 'one');
}

function isOther(token: QueryToken): token is QueryOther {
  return !['number', 'gap', 'when', 'word'].includes(token.kind);
}

function asFigure({ text, value }: QueryOther): QueryNumber[] {
  return value === undefined ? [] : [{ kind: 'number', text, value, isPercent: false, isAside: false }];
}

function onceEach<T extends { key: string }>(tokens: readonly T[]): T[] {
  return [...new Map(tokens.toReversed().map((token) => [token.key, token])).values()].toReversed();
}
