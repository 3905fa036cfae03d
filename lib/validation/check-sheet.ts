import type { Dataset } from '../dataset/dataset';
import type { Table } from '../dataset/table';
import type { Version } from '../dataset/version';
import type { Sheet } from '../sheet/sheet';
import { hasFailed, type Issue } from './issue';
import type { PublishedBefore } from './published-before';
import { checkPublishing } from './publishing-rules';
import { disclosureRule } from './rules/disclosure';
import type { Geography } from './rules/geography';
import { sheetChecker } from './sheet-checker';

/** What a file is checked against: what it says it is, and what has been published before it. */
export interface CheckContext extends PublishedBefore {
  dataset: Dataset;
  /** The version that it would become; its `sha256` is not known yet. */
  version: Version;
  /** The site's own authority. */
  geography: Geography;
}

/** Checks the rows of a sheet and then the table that they make, with everything published beside it. */
export function checkSheet(sheet: Sheet, context: CheckContext): { issues: Issue[]; table?: Table } {
  const checker = sheetChecker(sheet.columns, context, sheet.headerRow);
  for (const row of sheet.rows) checker.read(row);
  const { table, isWhole, issues: ofSheet } = checker.finish();
  const ofTable = [
    ...disclosureRule(table, sheet.columns),
    // What a row with a fault would have said is not known: nothing is said to be gone or not to add up.
    ...(isWhole ? checkPublishing(table, sheet.columns, context) : []),
  ];
  const issues = [...sheet.issues, ...ofSheet, ...ofTable.map(checker.toOfficersPlace)];
  return hasFailed(issues) ? { issues } : { issues, table };
}
