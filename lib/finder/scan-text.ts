import { wordsOf } from '../search/normalise';
import type { QueryToken } from './query';
import { SCAN_RULES } from './scan-rules';
import { STOP_WORDS } from './stop-words';

const WORD = /[\p{L}][\p{L}\p{M}\d'’]*(?:-[\p{L}\d'’]+)*/uy;

/** The numbers, periods and words of one line, in their order. Whatever else stands there is passed by. */
export function scanText(line: string): QueryToken[] {
  // Only these letters are made small, so that every place of the one text is the same place of the other.
  const small = line.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const tokens: QueryToken[] = [];
  let place = 0;
  while (place < small.length) {
    const read = readAt(small, place, tokens);
    for (const token of read.tokens)
      tokens.push({ ...token, text: line.slice(place, place + read.length).trim() });
    place += read.length;
  }
  return tokens;
}

function readAt(
  text: string,
  place: number,
  before: readonly QueryToken[],
): { tokens: QueryToken[]; length: number } {
  for (const { pattern, read } of SCAN_RULES) {
    pattern.lastIndex = place;
    const found = pattern.exec(text);
    const token = found && read(found, before);
    if (token) return { tokens: [asideIn(text, place, before, token)], length: found[0].length };
  }
  WORD.lastIndex = place;
  const word = WORD.exec(text)?.[0];
  if (word === undefined) return { tokens: [], length: digitsAt(text, place) };
  return { tokens: wordTokens(word), length: word.length };
}

/** Digits that no rule reads, as in "7pm", are passed by whole: "17pm" does not hold a 7. */
function digitsAt(text: string, place: number): number {
  return /^\d+[\p{L}\d]*/u.exec(text.slice(place, place + 40))?.[0].length ?? 1;
}

function asideIn(text: string, place: number, before: readonly QueryToken[], token: QueryToken): QueryToken {
  const isAside = token.kind === 'number' && text[place - 1] === '(' && before.at(-1)?.kind === 'gap';
  return isAside ? { ...token, isAside } : token;
}

function wordTokens(word: string): QueryToken[] {
  return wordsOf(word)
    .filter((key) => !STOP_WORDS.has(key))
    .map((key) => ({ kind: 'word', text: word, key }));
}
