import type { FigureTable } from '../../figure/figure';

/**
 * The heads of a table's columns with their units: "Returned to school (number)", "Share (%)". A spreadsheet refuses a
 * table in which two heads are the same in any case of letters, so a repeated one is numbered: "Change (number) 2".
 */
export function tableHeads(table: FigureTable, more: readonly string[]): string[] {
  const withUnits = table.columns.map(({ label }, index) => label + unitPart(table, label, index));
  const seen = new Map<string, number>();
  return [...withUnits, ...more].map((head) => {
    const key = head.toLowerCase();
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? head : `${head} ${count}`;
  });
}

/** Nothing where the head names its unit itself, or where no number stands under it. */
function unitPart({ rows }: FigureTable, label: string, column: number): string {
  if (column === 0 || /%|per cent|number/i.test(label)) return '';
  const numbers = rows.flatMap(({ cells }) => {
    const cell = cells[column - 1];
    return cell?.number === undefined ? [] : [cell.text];
  });
  if (numbers.length === 0) return '';
  return numbers.every((text) => text.endsWith('%')) ? ' (%)' : ' (number)';
}
