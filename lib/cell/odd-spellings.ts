import { inOurDigits } from '../period/our-digits';
import { isFlag, isMissingSymbol } from './symbols';
import type { Unit } from './unit';

/** How a person or a spreadsheet writes a figure, where the standard wants digits alone or a symbol. */
export type Spelling =
  | 'formula'
  | 'error value'
  | 'bound'
  | 'range'
  | 'scientific'
  | 'hexadecimal'
  | 'date'
  | 'flag'
  | 'coverage'
  | 'symbol'
  | 'other digits'
  | 'letter for a digit'
  | 'thousands mark'
  | 'per cent sign'
  | 'pound sign'
  | 'zeros'
  | 'spaces';

/** What the text most likely says in the standard's own spelling; a flag or a coverage beside it has a column of its own. */
export interface Reading {
  value?: string;
  flag?: string;
  coverage?: string;
}

interface OddSpelling {
  spelling: Spelling;
  matches: RegExp;
  /** The one likely reading. Nothing where the text could mean several things, or something that it does not hold. */
  read?: (text: string, unit: Unit, threshold: number | undefined) => Reading;
}

const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*';
const NO_SPACES = /[\s\u200B\u2060\uFEFF]+/gu;

/** In the order in which they are tried; the first that fits names the cause. */
const SPELLINGS: readonly OddSpelling[] = [
  { spelling: 'formula', matches: /^[=@]/ },
  {
    spelling: 'error value',
    matches: /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|#*)$/i,
  },
  {
    spelling: 'bound',
    matches: /^([<>≤≥]|[<>]=|under|over|below|less than|fewer than)\s*\d+$/i,
    read: below,
  },
  { spelling: 'range', matches: /^\d+\s?(-|–|to)\s?\d+$/i, read: between },
  { spelling: 'scientific', matches: /^[+-]?\d+([.,]\d+)?e[+-]?\d+$/i },
  { spelling: 'hexadecimal', matches: /^0x[0-9a-f]+$/i },
  {
    spelling: 'date',
    matches: new RegExp(
      `^(\\d{1,4}/\\d{1,2}|\\d{1,4}([/.-])\\d{1,2}\\2\\d{1,4}([ T]00:00(:00)?)?|${MONTH}[ -]\\d{2,4}|\\d{1,2}[ -]${MONTH}([ -]\\d{2,4})?)$`,
      'i',
    ),
  },
  { spelling: 'flag', matches: /^[\d.,\s]*\d\s*[([]?[preb][)\]]?$/i, read: flagged },
  { spelling: 'coverage', matches: /^\d[\d,]* ?\([^()]*[a-z][^()]*\)$/i, read: covering },
  { spelling: 'symbol', matches: /^[[(]?(c|x|z|low|u)[)\]]?\*?$/i, read: symbol },
  {
    spelling: 'other digits',
    matches: /^(?=.*[^\d.])[\p{Nd}.]+$/u,
    read: (text) => ({ value: inOurDigits(text) }),
  },
  {
    spelling: 'letter for a digit',
    matches: /^(?=.*\d)(?=.*o)[\do]+$/i,
    read: (text) => ({ value: text.replace(/o/gi, '0') }),
  },
  {
    spelling: 'thousands mark',
    matches: /^\d{1,3}([,\s'’]\d{3})+(\.0+)?$/,
    read: (text) => ({ value: text.replace(/\.0+$/, '').replace(/\D/g, '') }),
  },
  {
    spelling: 'per cent sign',
    matches: /^\d+(\.\d+)?\s*(%|per cent|percent)$/i,
    // 12% of children is not 12 children.
    read: (text, unit) => (unit.kind === 'percentage' ? { value: text.replace(/[^\d.]/g, '') } : {}),
  },
  {
    spelling: 'pound sign',
    matches: /^£\s*\d{1,3}(,?\d{3})*(\.0+)?$/,
    read: (text, unit) =>
      unit.kind === 'count' ? { value: text.replace(/\.0+$/, '').replace(/\D/g, '') } : {},
  },
  {
    spelling: 'zeros',
    matches: /^(0+\d+(\.\d+)?|\d+\.0+)$/,
    read: (text) => ({ value: text.replace(/^0+(?=\d)/, '').replace(/\.0+$/, '') }),
  },
];

/** Names how a text is misspelt, with its one likely reading where there is one. */
export function recogniseSpelling(
  text: string,
  unit: Unit,
  threshold?: number,
): { spelling: Spelling; reading: Reading } | undefined {
  // Nobody writes a figure at such length, and what is not a figure is not looked at twice.
  if (text.length > 60) return undefined;
  const bare = text.replace(NO_SPACES, ' ').trim();
  const found = SPELLINGS.find(({ matches }) => matches.test(bare));
  if (found) return { spelling: found.spelling, reading: found.read?.(bare, unit, threshold) ?? {} };
  return bare === text ? undefined : { spelling: 'spaces', reading: { value: bare } };
}

/** "<5" is c where the dataset keeps 1 to 4 confidential; any other bound is the officer's to explain. */
function below(text: string, unit: Unit, threshold: number | undefined): Reading {
  const bound = Number(/\d+$/.exec(text)?.[0]) + (/[≤=]/.test(text) ? 1 : 0);
  return !/[>≥]|over/i.test(text) && bound === threshold ? confidential(unit) : {};
}

/** "1 to 4", likewise. */
function between(text: string, unit: Unit, threshold: number | undefined): Reading {
  const [low, high] = text.split(/\D+/).map(Number);
  return low === 1 && high !== undefined && high + 1 === threshold ? confidential(unit) : {};
}

function confidential(unit: Unit): Reading {
  return unit.kind === 'count' && unit.people ? { value: 'c' } : {};
}

/** "201p", "201 (r)": the number, and its flag. */
function flagged(text: string): Reading {
  const flag = /[a-z]/i.exec(text)?.[0].toLowerCase() ?? '';
  const value = text.replace(/[^\d.]/g, '');
  return isFlag(flag) ? { value, flag } : {};
}

/** "123 (Y0-Y10)": the number, and which children it covers. */
function covering(text: string): Reading {
  const [, number = '', coverage = ''] = /^([\d,]+) ?\((.*)\)$/.exec(text) ?? [];
  return { value: number.replaceAll(',', ''), coverage: coverage.trim() };
}

/** "[c]", "C", "c*": the symbol. */
function symbol(text: string): Reading {
  const value = text.replace(/[^a-z]/gi, '').toLowerCase();
  return isMissingSymbol(value) ? { value } : {};
}
