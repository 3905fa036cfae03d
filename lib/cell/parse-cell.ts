import type { Cell, NumberCell } from './cell';
import { type Flag, isFlag, isMissingSymbol, UNCLEAR_MARKS } from './symbols';
import type { Unit } from './unit';

export type CellProblem =
  | { problem: 'unclear mark'; text: string; use: string }
  | { problem: 'not a whole number'; text: string; likely?: string }
  | { problem: 'not a number'; text: string; likely?: string }
  | { problem: 'negative'; text: string }
  | { problem: 'over 100'; text: string }
  | { problem: 'unknown flag'; text: string };

export type ParsedCell = { ok: true; cell: Cell } | ({ ok: false } & CellProblem);

/**
 * Reads one value as the standard writes it: digits alone, or a symbol. Nothing is guessed: `1,204` is a problem
 * with a likely reading, never 1204. A true zero is `0`; an empty cell is a problem.
 */
export function parseCell(text: string, unit: Unit): ParsedCell {
  if (isMissingSymbol(text)) return { ok: true, cell: { kind: 'missing', symbol: text } };
  const mark = text.trim().toLowerCase();
  const use = Object.hasOwn(UNCLEAR_MARKS, mark) ? UNCLEAR_MARKS[mark] : undefined;
  if (use !== undefined) return { ok: false, problem: 'unclear mark', text, use };
  return unit.kind === 'count' ? parseCount(text) : parsePercentage(text);
}

/** Reads the flags of a cell: `p`, or several with a space between. An empty text is no flag. */
export function parseFlags(text: string): { ok: true; flags: Flag[] } | ({ ok: false } & CellProblem) {
  const flags = text.split(' ').filter((word) => word !== '');
  const unknown = flags.find((word) => !isFlag(word));
  return unknown === undefined
    ? { ok: true, flags: flags.filter(isFlag) }
    : { ok: false, problem: 'unknown flag', text: unknown };
}

function parseCount(text: string): ParsedCell {
  if (/^-\d+$/.test(text)) return { ok: false, problem: 'negative', text };
  if (!/^(0|[1-9]\d{0,8})$/.test(text))
    return { ok: false, problem: 'not a whole number', text, ...likely(text, parseCount) };
  return number(Number(text));
}

function parsePercentage(text: string): ParsedCell {
  if (/^-\d+(\.\d+)?$/.test(text)) return { ok: false, problem: 'negative', text };
  if (!/^(0|[1-9]\d{0,2})(\.\d{1,3})?$/.test(text))
    return { ok: false, problem: 'not a number', text, ...likely(text, parsePercentage) };
  return Number(text) > 100 ? { ok: false, problem: 'over 100', text } : number(Number(text));
}

function number(value: number): { ok: true; cell: NumberCell } {
  return { ok: true, cell: { kind: 'number', value, flags: [] } };
}

/** The number that a person most likely meant, once thousands commas, spaces, signs and leading zeros are set aside. */
function likely(text: string, parse: (bare: string) => ParsedCell): { likely?: string } {
  const bare = text
    .replace(/[%£]/g, '')
    .trim()
    .replace(/[\s,](?=\d{3}(?!\d))/g, '')
    .replace(/^0+(?=\d)/, '')
    .replace(/\.0+$/, '');
  return bare !== text && parse(bare).ok ? { likely: bare } : {};
}
