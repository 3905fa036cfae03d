import type { Cell } from '../cell/cell';
import { oneDecimal } from '../cell/format-cell';
import type { Unit } from '../cell/unit';
import { readQuery } from './read-query';

/** A printed range wider than this is not found by every number in it. */
const WIDEST_RANGE = 100;

/** The numbers by which a figure is found: as it is shown, each end and between of a range, and what a note quotes. */
export function numbersOf(cell: Cell): number[] {
  const quoted = quotedNumbers(cell).map(({ value }) => value);
  if (cell.kind === 'missing') return quoted;
  if (cell.kind === 'number') return [shownValue(cell), ...quoted];
  const width = Math.min(cell.high - cell.low, WIDEST_RANGE);
  return [...Array.from({ length: width + 1 }, (_, step) => cell.low + step), cell.high, ...quoted];
}

function shownValue({ value, workedOut }: Extract<Cell, { kind: 'number' }>): number {
  return workedOut === undefined ? value : oneDecimal(value);
}

/** Whether a number is the figure itself, and not one that its note quotes. */
export function isFigureItself(cell: Cell, value: number): boolean {
  if (cell.kind === 'number') return shownValue(cell) === value;
  return cell.kind === 'range' && cell.low <= value && value <= cell.high;
}

/** Whether a number, perhaps with a per cent sign, may stand for a figure in this unit. */
export function isOfUnit(isPercent: boolean, unit: Unit): boolean {
  return !isPercent || unit.kind === 'percentage';
}

/** The words in quotation marks in a note that hold a number: "N/A (32 Y11)". */
export function quotedNumbers(cell: Cell): { value: number; quote: string }[] {
  const quotes = [...(cell.note ?? '').matchAll(/["“]([^"”]+)["”]/g)].map(([, quote = '']) => quote);
  return quotes.flatMap((quote) => readQuery(quote).numbers.map(({ value }) => ({ value, quote })));
}
