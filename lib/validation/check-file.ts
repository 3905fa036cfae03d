import { visitCsv } from '../csv/parse-csv';
import { writeCsv } from '../csv/write-csv';
import type { Table } from '../dataset/table';
import type { Forgiven, OfficerFile, Sheet } from '../sheet/sheet';
import { applyCorrections } from './apply-corrections';
import { type CheckContext, checkSheet } from './check-sheet';
import type { Issue } from './issue';

export type { CheckContext } from './check-sheet';

/** A file, checked: what was forgiven, everything that is wrong with it at once, and, if nothing fails, its table. */
export interface CheckedFile {
  forgiven: readonly Forgiven[];
  issues: readonly Issue[];
  /** The table, and the exact text that would be published. Absent where an issue fails. */
  accepted?: { table: Table; csv: string };
}

/** Checks an officer's file: the same for the page, the command line and the build. Pure; it runs in a browser. */
export function checkFile(file: OfficerFile, context: CheckContext): CheckedFile {
  const opened = openFile(file);
  if (!opened.sheet) return { forgiven: opened.forgiven, issues: opened.issues };
  const { issues, table } = checkSheet(opened.sheet, context);
  if (!table) return { forgiven: opened.forgiven, issues };
  const { columns, rows } = opened.sheet;
  const csv = writeCsv(
    columns.map(({ name }) => name),
    rows.map(({ values }) => values),
  );
  return { forgiven: opened.forgiven, issues, accepted: { table, csv } };
}

/** The file as CSV, with the corrections that the officer accepted. Nothing where the file cannot be read at all. */
export function correctFile(file: OfficerFile, accepted: readonly Issue[]): string | undefined {
  const { sheet } = openFile(file);
  return sheet && applyCorrections(sheet, accepted);
}

interface Opened {
  forgiven: readonly Forgiven[];
  issues: Issue[];
  sheet?: Sheet;
}

function openFile({ bytes }: OfficerFile): Opened {
  const sheet: Sheet = { columns: [], rows: [], layout: 'tidy', headerRow: 1, issues: [] };
  const { isReadable, issues } = visitCsv(new TextDecoder().decode(bytes), (columns) => {
    sheet.columns = columns;
    return (row) => sheet.rows.push(row);
  });
  sheet.issues = issues;
  return isReadable ? { forgiven: [], issues, sheet } : { forgiven: [], issues };
}
