import type { CellObject } from 'write-excel-file/node';
import { COLOURS } from '../../figure/palette';

/** Every cell that holds words is text and stays text: one that begins with = + - or @ is never run as a formula. */
const TEXT = { type: String, format: '@', alignVertical: 'top' } as const;

/** The title of a worksheet, in A1. It runs on over the empty cells beside it. */
export const titleCell = (value: string): CellObject => ({
  ...TEXT,
  value,
  fontWeight: 'bold',
  fontSize: 16,
});

/** A heading among the lines of a worksheet, at the foot of a row that leaves room above it. */
export const headingCell = (value: string): CellObject => ({
  ...TEXT,
  value,
  alignVertical: 'bottom',
  fontWeight: 'bold',
  fontSize: 14,
});

/** A line of words as wide as it is: above a table, where the column is made for the table and not for it. */
export const lineCell = (value: string): CellObject => ({ ...TEXT, value });

/** Words that break inside their column. */
export const wrappedCell = (value: string): CellObject => ({ ...TEXT, value, wrap: true });

/** Words that lead somewhere. */
export const linkCell = (value: string): CellObject => ({
  ...wrappedCell(value),
  textColor: COLOURS.darkBlue,
  textDecoration: { underline: true },
});

/** The head of a column. Over numbers it stands to the right, as they do. */
export const headCell = (value: string, numeric = false): CellObject => ({
  ...wrappedCell(value),
  fontWeight: 'bold',
  alignVertical: 'bottom',
  bottomBorderStyle: 'thin',
  bottomBorderColor: COLOURS.ink,
  ...(numeric ? { align: 'right' } : {}),
});

/** The head of a row. */
export const rowHeadCell = (value: string): CellObject => ({ ...wrappedCell(value), fontWeight: 'bold' });

/** Words beside numbers, a little apart from them. */
export const besideCell = (cell: CellObject): CellObject => ({ ...cell, align: 'left', indent: 1 });

/** What stands where a number would: a symbol, or words. */
export const symbolCell = (value: string): CellObject => ({ ...TEXT, value, align: 'right' });

/** A number that can be counted with, shown as the figure shows it. */
export const numberCell = (value: number, format: string): CellObject => ({
  type: Number,
  value,
  format,
  align: 'right',
  alignVertical: 'top',
});
