import { NUMBER_IN_WORDS, valueOfWords } from './number-words';
import type { QueryToken } from './query';
import { WHEN_PATTERNS } from './when-patterns';

/** One thing that a text may hold, tried at a place of it; `undefined` where it is no such thing after all. */
export interface ScanRule {
  pattern: RegExp;
  read: (found: RegExpExecArray, tokensBefore: readonly QueryToken[]) => QueryToken | undefined;
}

const PERCENT = ' ?(?:%|per ?cent(?:age)?(?![a-z]))';

const whenRules: readonly ScanRule[] = WHEN_PATTERNS.map(({ pattern, key }) => ({
  pattern,
  read: (found) => {
    const named = key(found);
    return named === undefined ? undefined : { kind: 'when', text: found[0], key: named };
  },
}));

/** The rules in the order in which they are tried: what a number belongs to is seen before the number. */
export const SCAN_RULES: readonly ScanRule[] = [
  ...whenRules,
  {
    pattern: /(?:ncy|years?|yrs?|y) ?\d{1,2} ?(?:-|–|to) ?(?:years? ?|y)?\d{1,2}(?![\d.])/y,
    read: ([text]) => ({ kind: 'range', text }),
  },
  {
    pattern: /(?<!(?:academic|school|financial) )(?:ncy|year|yr|y)(?: group)? ?(1[0-3]|\d)(?![\d.,%])/y,
    read: ([text, year = '']) => ({ kind: 'word', text, key: `y${year}` }),
  },
  {
    pattern: /(?:paragraph|para|page|item|minute|appendix|section|table)s? (\d+(?:\.\d+)*)(?![\d%])/y,
    read: ([text, value]) => ({ kind: 'reference', text, value: Number(value) }),
  },
  {
    pattern: /n\/a(?![a-z])|\[(?:z|x|c|u|low)\]|not (?:available|applicable)/y,
    read: ([text]) => ({ kind: 'gap', text }),
  },
  {
    pattern: /[-–—](?=\s|$)/y,
    read: ([text], before) => (isOfRow(before.at(-1)) ? { kind: 'gap', text } : undefined),
  },
  {
    pattern: /£ ?(\d[\d,]*(?:\.\d+)?) ?(?:m|bn|k|million|billion|thousand)?(?![a-z])/y,
    read: ([text, value = '']) => ({ kind: 'money', text, value: Number(value.replaceAll(',', '')) }),
  },
  {
    pattern: /(\d+)(?:st|nd|rd|th)(?![a-z])/y,
    read: ([text, value]) => ({ kind: 'ordinal', text, value: Number(value) }),
  },
  {
    pattern: /(?:19|20)\d{2}(?![\d,.%]\d|\d| ?%| ?per ?cent)/y,
    read: ([text]) => ({ kind: 'year', text, value: Number(text) }),
  },
  {
    pattern: new RegExp(`(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(${PERCENT})?(?![a-z\\d])`, 'y'),
    read: ([text, value = '', percent]) =>
      numberToken(text, Number(value.replaceAll(',', '')), percent !== undefined),
  },
  {
    pattern: new RegExp(`(${NUMBER_IN_WORDS.source})(${PERCENT})?`, 'y'),
    read: ([text, words = '', percent]) => numberToken(text, valueOfWords(words), percent !== undefined),
  },
];

function isOfRow(token: QueryToken | undefined): boolean {
  return token?.kind === 'number' || token?.kind === 'gap';
}

function numberToken(text: string, value: number, isPercent: boolean): QueryToken {
  return { kind: 'number', text, value, isPercent, isAside: false };
}
