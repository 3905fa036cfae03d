import { parseCsv } from '../csv/parse-csv';
import type { Dataset } from '../dataset/dataset';
import type { Table } from '../dataset/table';
import type { Version } from '../dataset/version';
import { hasFailed, type Issue } from './issue';
import { messages } from './messages';
import { disclosureRule } from './rules/disclosure';
import { headerRule } from './rules/header';
import { readRows } from './rules/row';
import { tableRule } from './rules/table';

export type Validated<M extends string = string, B extends string = string, W extends string = string> =
  { ok: true; table: Table<M, B, W>; issues: Issue[] } | { ok: false; issues: Issue[] };

/**
 * Reads one version's CSV against its dataset's declaration. Either a complete, typed table (perhaps with
 * warnings), or every problem at once, each with its row and column as a spreadsheet shows them.
 */
export function validateCsv<M extends string, B extends string, W extends string>(
  text: string,
  dataset: Dataset<M, B, W>,
  version: Version,
): Validated<M, B, W> {
  const parsed = parseCsv(text);
  const fileIssues = parsed.ok ? [] : parsed.issues;
  if (!parsed.csv) return { ok: false, issues: fileIssues };
  const headerIssues = headerRule(parsed.csv.columns, dataset);
  const { observations, issues: rowIssues } = readRows(parsed.csv, dataset);
  const table: Table<M, B, W> = { dataset, version, observations };
  const issues = [
    ...fileIssues,
    ...headerIssues,
    ...(parsed.ok && parsed.csv.records.length === 0 ? [messages.noRows()] : []),
    ...rowIssues,
    ...tableRule(table, parsed.csv.columns),
    ...disclosureRule(table, parsed.csv.columns),
  ];
  return hasFailed(issues) ? { ok: false, issues } : { ok: true, table, issues };
}
