import type { Flag, MissingSymbol } from './symbols';

/** What may stand beside a figure, whether or not there is a number. */
interface CellNotes {
  /** Which children the figure covers, where the paper prints it: "Y0-Y10". */
  coverage?: string;
  /** A plain sentence for readers about this one figure. */
  note?: string;
}

/** A figure that the paper prints, or that we worked out and say so. `0` is a true zero. */
export interface NumberCell extends CellNotes {
  kind: 'number';
  value: number;
  flags: Flag[];
  /** The sum, in words, when the paper does not print this number: "316 − 183". */
  workedOut?: string;
}

/** A figure that can be narrowed down to a few whole numbers and no further: "210 or 211". */
export interface RangeCell extends CellNotes {
  kind: 'range';
  low: number;
  high: number;
  workedOut: string;
}

/** The reason there is no number. It never enters arithmetic and is never drawn as 0. */
export interface MissingCell extends CellNotes {
  kind: 'missing';
  symbol: MissingSymbol;
}

export type Cell = NumberCell | RangeCell | MissingCell;

export function isNumber(cell: Cell): cell is NumberCell {
  return cell.kind === 'number';
}

export function numberCell(
  value: number,
  notes: Partial<Omit<NumberCell, 'kind' | 'value'>> = {},
): NumberCell {
  return { kind: 'number', value, flags: [], ...notes };
}

export function missingCell(symbol: MissingSymbol, notes: CellNotes = {}): MissingCell {
  return { kind: 'missing', symbol, ...notes };
}

/** True where the number was worked out by us, not printed in the paper. */
export function isWorkedOut(cell: Cell): boolean {
  return cell.kind !== 'missing' && cell.workedOut !== undefined;
}
