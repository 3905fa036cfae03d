import type { CellObject } from 'write-excel-file/node';

/** One worksheet, decided: its cells, the width of its columns, and what in it is a table or a link. */
export interface Worksheet {
  /** On the tab. */
  name: string;
  rows: CellObject[][];
  /** In characters. */
  widths: number[];
  /** The cells that are marked as a table, head and body. */
  table?: MarkedTable;
  links?: CellLink[];
}

export interface MarkedTable {
  /** What assistive technology calls it: letters, digits and underlines, no spaces. */
  name: string;
  /** The row of its head, counted from 1. */
  headRow: number;
  /** The heads, each its own, exactly as they stand in the cells. */
  heads: string[];
  /** How many rows stand under the head. */
  bodyRows: number;
}

/** A cell that leads to a worksheet of this file, or to an address. */
export interface CellLink {
  /** "A4" */
  cell: string;
  to: { worksheet: string } | { url: string };
}
