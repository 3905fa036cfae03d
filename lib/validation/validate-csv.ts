import { visitCsv } from '../csv/parse-csv';
import type { Dataset } from '../dataset/dataset';
import type { Table } from '../dataset/table';
import type { Version } from '../dataset/version';
import type { DisclosureContext } from '../disclosure/audit-disclosure';
import { hasFailed, type Issue } from './issue';
import { disclosureRule } from './rules/disclosure';
import type { Geography } from './rules/geography';
import { sheetChecker, type SheetChecker } from './sheet-checker';

export type Validated<M extends string = string, B extends string = string, W extends string = string> =
  { ok: true; table: Table<M, B, W>; issues: Issue[] } | { ok: false; issues: Issue[] };

/**
 * Reads one published version's CSV against its dataset's declaration: strict, because a published file has no
 * packaging to forgive. Either a complete, typed table (perhaps with warnings), or every problem at once, each with
 * its row and column as a spreadsheet shows them. An officer's file goes through `checkFile`, by the same rules.
 * A small number that a version in `before` prints in the same cell may stand.
 */
export function validateCsv<M extends string, B extends string, W extends string>(
  text: string,
  dataset: Dataset<M, B, W>,
  version: Version,
  geography?: Geography,
  before?: DisclosureContext,
): Validated<M, B, W> {
  let checker: SheetChecker | undefined;
  const { isReadable, issues: fileIssues } = visitCsv(text, (columns) => {
    checker = sheetChecker(columns, { dataset, version, geography });
    return checker.read;
  });
  if (!checker || !isReadable) return { ok: false, issues: fileIssues };
  const { table, issues: ofSheet } = checker.finish(fileIssues);
  const issues = [...ofSheet, ...disclosureRule(table, checker.columns, before)];
  return hasFailed(issues) ? { ok: false, issues } : { ok: true, table: table as Table<M, B, W>, issues };
}
