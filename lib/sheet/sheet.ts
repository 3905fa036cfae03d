import type { Column } from '../validation/issue';

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
export interface Sheet {
  columns: Column[];
  rows: SheetRow[];
}

/** One row under the header: its values in the order of `Sheet.columns`. */
export interface SheetRow {
  row: number;
  values: readonly string[];
}

/** Something about the packaging of a file that was put right without touching a figure, said to the officer. */
export interface Forgiven {
  code: string;
  /** "The file is in Windows-1252; it was read as that." */
  message: string;
}
