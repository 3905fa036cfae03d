import type { Issue } from '../../validation/issue';
import type { SheetLimits } from '../limits';
import type { CellOddity, Place } from '../sheet';
import type { Source, SourceRow } from '../source';
import { columnLetter } from '../../validation/issue';

/** A small sheet kept whole, so that it can be read down as well as across. */
export interface Grid {
  /** Blank rows are left out. */
  rows: readonly SourceRow[];
  issues: Issue[];
}

/** A value with the place where it stands in the officer's sheet. */
export interface PlacedValue {
  text: string;
  place: Place;
  oddity?: CellOddity;
}

/** The rows of a source, kept. Undefined where it cannot be read, or is too long to be a table in a paper. */
export function readGrid(source: Source, limits: SheetLimits): Grid | undefined {
  const rows: SourceRow[] = [];
  const { issues, stopped } = source.visit((row) => {
    if (filledIn(row).length > 0) rows.push(row);
    return rows.length <= limits.rowsToTurn;
  });
  return stopped || rows.length > limits.rowsToTurn ? undefined : { rows, issues };
}

/** The places in a row that hold something. */
export function filledIn({ values }: SourceRow): number[] {
  return values.flatMap((value, index) => (value.trim() === '' ? [] : [index]));
}

export function valueAt(row: SourceRow, index: number): PlacedValue {
  const text = row.values[index] ?? '';
  const place = { row: row.row, letter: columnLetter(index) };
  const oddity = row.oddities?.get(index) ?? bracketed(text);
  return oddity ? { text, place, oddity } : { text, place };
}

/** "123 (Y0- Y10)" is a number and what it covers; "N/A (32 Y11)" is no number, and stays for the checks to refuse. */
function bracketed(text: string): CellOddity | undefined {
  const parts = /^\s*(\d+(?:\.\d+)?)\s*\(([^()]+)\)\s*$/.exec(text);
  const [, number, inside] = parts ?? [];
  if (number === undefined || inside === undefined) return undefined;
  return {
    kind: 'bracket',
    number,
    bracket: inside
      .replace(/\s*-\s*/g, '-')
      .replace(/\s+/g, ' ')
      .trim(),
  };
}
