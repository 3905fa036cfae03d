import type { Dataset } from '../dataset/dataset';
import type { Table, TableLookup } from '../dataset/table';
import type { Version } from '../dataset/version';
import type { Forgiven, OfficerFile } from '../sheet/sheet';
import type { Issue } from './issue';
import { validateCsv } from './validate-csv';

/** What a file is checked against: what it says it is, and what has been published before it. */
export interface CheckContext {
  dataset: Dataset;
  /** The version that it would become; its `sha256` is not known yet. */
  version: Version;
  /** Every published version of the dataset, earliest first. */
  earlier: readonly Table[];
  /** The latest of every other dataset. */
  lookup: TableLookup;
}

/** A file, checked: what was forgiven, everything that is wrong with it at once, and, if nothing fails, its table. */
export interface CheckedFile {
  forgiven: readonly Forgiven[];
  issues: readonly Issue[];
  /** The table, and the exact text that would be published. Absent where an issue fails. */
  accepted?: { table: Table; csv: string };
}

/** Checks an officer's file: the same for the page, the command line and the build. Pure; it runs in a browser. */
export function checkFile(file: OfficerFile, context: CheckContext): CheckedFile {
  const csv = new TextDecoder().decode(file.bytes);
  const validated = validateCsv(csv, context.dataset, context.version);
  return {
    forgiven: [],
    issues: validated.issues,
    ...(validated.ok ? { accepted: { table: validated.table, csv } } : {}),
  };
}
