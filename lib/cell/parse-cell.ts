import type { Cell, NumberCell } from './cell';
import { type Reading, recogniseSpelling, type Spelling } from './odd-spellings';
import { type Flag, isFlag, isMissingSymbol, UNCLEAR_MARKS } from './symbols';
import type { Unit } from './unit';

/** Why a value cannot be read as it stands; `likely` is the one reading that an officer may accept. */
export type CellProblem = { text: string; likely?: Reading } & (
  | { problem: 'unclear mark'; use: string }
  | { problem: 'odd spelling'; spelling: Spelling }
  | { problem: 'not a whole number' }
  | { problem: 'not a number' }
  | { problem: 'negative' }
  | { problem: 'over 100' }
  | { problem: 'unknown flag' }
);

export type ParsedCell = { ok: true; cell: Cell } | ({ ok: false } & CellProblem);

/**
 * Reads one value as the standard writes it: digits alone, or a symbol. Nothing is guessed: `1,204` is a problem
 * with a likely reading, never 1204. A true zero is `0`; an empty cell is a problem. `threshold` is the number
 * below which a count of people is confidential: it tells what `<5` can mean.
 */
export function parseCell(text: string, unit: Unit, threshold?: number): ParsedCell {
  if (isMissingSymbol(text)) return { ok: true, cell: { kind: 'missing', symbol: text } };
  const value = unit.kind === 'count' ? readCount(text) : readPercentage(text);
  if (typeof value === 'number') return { ok: true, cell: numberOf(value) };
  if (value === 'negative' || value === 'over 100') return { ok: false, problem: value, text };
  return { ok: false, ...describeProblem(text, unit, threshold) };
}

/** Reads the flags of a cell: `p`, or several with a space between. An empty text is no flag. */
export function parseFlags(text: string): { ok: true; flags: Flag[] } | ({ ok: false } & CellProblem) {
  const flags = text.split(' ').filter((word) => word !== '');
  const unknown = flags.find((word) => !isFlag(word));
  if (unknown === undefined) return { ok: true, flags: flags.filter(isFlag) };
  return { ok: false, problem: 'unknown flag', text: unknown, ...likelyFlags(text) };
}

type Unread = 'negative' | 'over 100' | 'unreadable';

function readCount(text: string): number | Unread {
  if (/^(0|[1-9]\d{0,8})$/.test(text)) return Number(text);
  return /^[-−]\d+$/.test(text) ? 'negative' : 'unreadable';
}

function readPercentage(text: string): number | Unread {
  if (/^[-−]\d+(\.\d+)?$/.test(text)) return 'negative';
  if (!/^(0|[1-9]\d{0,2})(\.\d{1,3})?$/.test(text)) return 'unreadable';
  return Number(text) > 100 ? 'over 100' : Number(text);
}

function numberOf(value: number): NumberCell {
  return { kind: 'number', value, flags: [] };
}

function describeProblem(text: string, unit: Unit, threshold: number | undefined): CellProblem {
  const mark = text.trim().toLowerCase();
  const use = Object.hasOwn(UNCLEAR_MARKS, mark) ? UNCLEAR_MARKS[mark] : undefined;
  if (use !== undefined) return { problem: 'unclear mark', text, use, ...likelySymbol(use) };
  const odd = recogniseSpelling(text, unit, threshold);
  const plain = { problem: unit.kind === 'count' ? 'not a whole number' : 'not a number', text } as const;
  if (!odd) return plain;
  const { spelling, reading } = odd;
  const isReading = reading.value !== undefined && parseCell(reading.value, unit).ok;
  // A space at an end is not what is wrong with a text that cannot be read without it.
  if (spelling === 'spaces' && !isReading) return plain;
  return { problem: 'odd spelling', spelling, text, ...(isReading && { likely: reading }) };
}

/** Some marks can mean one symbol only. */
function likelySymbol(use: string): { likely?: Reading } {
  const [, value] = /^(\w+) \([^)]*\)$/.exec(use) ?? [];
  return value === undefined ? {} : { likely: { value } };
}

/** "P", "provisional", "p,r": the letters that were meant. */
function likelyFlags(text: string): { likely?: Reading } {
  const words = text
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((word) => word !== '');
  const letters = words.map((word) => FLAG_WORDS.get(word) ?? word);
  return letters.every(isFlag) ? { likely: { value: letters.join(' ') } } : {};
}

const FLAG_WORDS: ReadonlyMap<string, Flag> = new Map([
  ['provisional', 'p'],
  ['revised', 'r'],
  ['estimated', 'e'],
  ['break', 'b'],
]);
