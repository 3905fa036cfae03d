import type { Issue } from '@/lib/validation/issue';

/** The cell as a spreadsheet names it, "F6"; the row or the column alone where it is all of that; nothing for the file. */
export function cellName({ row, column }: Issue): string {
  if (row === undefined) return column ? `Column ${column.letter}` : '';
  return column ? `${column.letter}${row}` : `Row ${row}`;
}

/** "Row 6, column F (transferred_la)". */
export function placeInWords({ row, column }: Issue): string {
  const words = [
    row === undefined ? undefined : `row ${row}`,
    column === undefined ? undefined : `column ${column.letter} (${column.name})`,
  ].filter((part) => part !== undefined);
  return words.join(', ').replace(/^./, (first) => first.toUpperCase());
}

/** Names an issue on the page. */
export function issueElementId({ code }: Issue, index: number): string {
  return `issue-${index + 1}-${code}`;
}
