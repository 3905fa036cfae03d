import type { Day } from '../period/day';
import type { Column, Issue } from '../validation/issue';

/** A file as it comes from an officer's machine. Its name is for messages; it is never a path. */
export interface OfficerFile {
  name: string;
  bytes: Uint8Array;
  /** The worksheet to read, where it is a workbook; the first when left out. */
  worksheet?: string;
}

/**
 * The table in a file, once packaging is set aside: each value as text, exactly as it stood. Columns keep the letter
 * and rows the number that the spreadsheet shows, whatever was skipped around them.
 */
export interface Sheet extends SheetShape {
  rows: SheetRow[];
}

/** Everything about a sheet but its rows, which may be visited one by one instead of kept. */
export interface SheetShape {
  /** Named as the dataset names them, where case, spaces and hyphens are the only difference. */
  columns: Column[];
  /** `tidy`: one row an observation. `paper`: laid out as the council's paper prints it, and turned to be tidy. */
  layout: 'tidy' | 'paper';
  /** The row that holds the column names, as the spreadsheet counts. */
  headerRow: number;
  /** The worksheet that was read, where the file is a workbook. */
  worksheet?: string;
  /** Rows and columns that could not be read, each said already. Such a row is not among the rows. */
  issues: Issue[];
}

/** One row under the header: its values in the order of `columns`, one for each. */
export interface SheetRow {
  /** As the spreadsheet counts. In a turned sheet: as it would stand in a tidy file, whose header is row 1. */
  row: number;
  values: readonly string[];
  /** What a value was before it became text, by its index in `values`, where a text cannot tell. */
  oddities?: ReadonlyMap<number, CellOddity>;
  /** In a turned sheet: where each value stands in the officer's own. Messages name this place. */
  places?: readonly Place[];
}

/** A cell of the officer's sheet, as the spreadsheet names it. */
export interface Place {
  row: number;
  letter: string;
}

/**
 * Something about a workbook's cell that its text alone does not say. Every text that stands beside one is a text that
 * the checks refuse, so that a formula or a date is never read as a figure by accident.
 */
export type CellOddity =
  /** The text is the formula, `=B2+B3`; `result` is what Excel last showed. */
  | { kind: 'formula'; result: string }
  /** The text is the day, `2010-11-01`; `likely` is what was typed, where that is plain: `2010/11`. */
  | { kind: 'date'; day: Day; likely?: string }
  /** The text is `12%`; the workbook holds 0.12 and shows it as per cent. */
  | { kind: 'percent'; percent: string }
  /** The text is Excel's error value: `#REF!`. */
  | { kind: 'error' }
  /** The text is what the workbook holds, 39.16; its format shows it rounded, as `shown`. */
  | { kind: 'rounded'; shown: string }
  /** The text is empty: the cell is one of a merged range, `B3:B5`, whose first cell holds `first`. */
  | { kind: 'merged'; range: string; first: string }
  /** The text is `123 (Y0-Y10)`: a number and, in brackets, what it covers. */
  | { kind: 'bracket'; number: string; bracket: string };

/** Something about the packaging of a file that was put right without touching a figure, said to the officer. */
export interface Forgiven {
  code: string;
  /** "The file is in Windows-1252; it was read as that." */
  message: string;
}

/** A file, read whole, or why it is no table. */
export type OpenedFile = { ok: true; sheet: Sheet; forgiven: Forgiven[] } | { ok: false; issues: Issue[] };

/** A file whose rows were shown one by one and not kept, or why it is no table. */
export type VisitedFile =
  { ok: true; shape: SheetShape; forgiven: Forgiven[] } | { ok: false; issues: Issue[] };

/** Told the columns once, answers with what is to be told each row. */
export type BeginSheet = (shape: Omit<SheetShape, 'issues'>) => (row: SheetRow) => void;
