import { writeCsv } from '../csv/write-csv';
import type { Sheet } from '../sheet/sheet';
import type { Issue } from './issue';

/**
 * The sheet as CSV with the corrections of the issues that the officer accepted; every other value stands as it
 * stood. A correction for a column that the sheet lacks, such as one for flags, adds the column at the end.
 */
export function applyCorrections(sheet: Pick<Sheet, 'columns' | 'rows'>, accepted: readonly Issue[]): string {
  const corrections = accepted.flatMap(({ correction }) => correction ?? []);
  const dataRows = new Set(sheet.rows.map(({ row }) => row));
  const ofHeader = new Map(
    corrections.filter(({ row }) => !dataRows.has(row)).map(({ column, to }) => [column, to]),
  );
  const ofCells = corrections.filter(({ row }) => dataRows.has(row));
  const names = [
    ...new Set([...sheet.columns.map(({ name }) => name), ...ofCells.map(({ column }) => column)]),
  ];
  const indexes = new Map(names.map((name, index) => [name, index]));
  const byRow = new Map<number, (typeof ofCells)[number][]>();
  for (const each of ofCells) byRow.set(each.row, [...(byRow.get(each.row) ?? []), each]);
  const rows = sheet.rows.map(({ row, values }) => {
    const corrected = names.map((_, index) => values[index] ?? '');
    for (const { column, to } of byRow.get(row) ?? []) corrected[indexes.get(column) ?? 0] = to;
    return corrected;
  });
  return writeCsv(
    names.map((name) => ofHeader.get(name) ?? name),
    rows,
  );
}
