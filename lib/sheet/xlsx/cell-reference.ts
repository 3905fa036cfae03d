/** The column of `BC12`, counted from 0; undefined where the reference names none. */
export function columnOfReference(reference: string): number | undefined {
  let column = 0;
  for (const letter of reference.toUpperCase()) {
    const place = letter.charCodeAt(0) - 64;
    if (place < 1 || place > 26) break;
    column = column * 26 + place;
  }
  return column === 0 ? undefined : column - 1;
}

/** A range of cells, both ends in it; columns are counted from 0, rows as the spreadsheet shows them. */
export interface CellRange {
  text: string;
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
}

/** Reads `B3:C5`; undefined where it is no such range. */
export function readRange(text: string): CellRange | undefined {
  const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(text);
  const [, from = '', firstRow, to = '', lastRow] = parts ?? [];
  const firstColumn = columnOfReference(from);
  const lastColumn = columnOfReference(to);
  if (firstColumn === undefined || lastColumn === undefined) return undefined;
  return { text, firstRow: Number(firstRow), lastRow: Number(lastRow), firstColumn, lastColumn };
}
