import { writeLine } from '../csv/write-csv';
import type { Dataset } from '../dataset/dataset';
import type { Table } from '../dataset/table';
import type { Version } from '../dataset/version';
import type { SheetLimits } from '../sheet/limits';
import { openFile, visitFile } from '../sheet/open-file';
import type { BeginSheet, Forgiven, OfficerFile } from '../sheet/sheet';
import { applyCorrections } from './apply-corrections';
import { hasFailed, type Issue } from './issue';
import type { PublishedBefore } from './published-before';
import { checkPublishing } from './publishing-rules';
import { disclosureRule } from './rules/disclosure';
import type { Geography } from './rules/geography';
import { sheetChecker, type SheetChecker } from './sheet-checker';

/** What a file is checked against: what it says it is, and what has been published before it. */
export interface CheckContext extends PublishedBefore {
  dataset: Dataset;
  /** The version that it would become; its `sha256` is not known yet. */
  version: Version;
  /** The site's own authority. */
  geography: Geography;
}

/** A file, checked: what was forgiven, everything that is wrong with it at once, and, if nothing fails, its table. */
export interface CheckedFile {
  forgiven: readonly Forgiven[];
  issues: readonly Issue[];
  /** The table, and the exact text that would be published. Absent where an issue fails. */
  accepted?: { table: Table; readonly csv: string };
}

/**
 * Checks an officer's file: the same for the page, the command line and the build. Pure; it runs in a browser. Rows
 * are read as they come and only the table is kept, so that a file of a million rows fits in memory; the text to be
 * published is made when it is first asked for.
 */
export function checkFile(file: OfficerFile, context: CheckContext, limits?: SheetLimits): CheckedFile {
  const { dataset } = context;
  let checker: SheetChecker | undefined;
  const begin: BeginSheet = ({ columns, headerRow }) => {
    checker = sheetChecker(columns, context, headerRow);
    return checker.read;
  };
  const visited = visitFile(file, dataset, begin, limits);
  if (!visited.ok || !checker) return { forgiven: [], issues: visited.ok ? [] : visited.issues };
  const { shape, forgiven } = visited;
  const { table, issues } = conclude(checker, shape.issues, context);
  if (hasFailed(issues)) return { forgiven, issues };
  return { forgiven, issues, accepted: acceptedOf(table, () => textOf(file, dataset, limits)) };
}

/** The file as CSV, with the corrections that the officer accepted. Nothing where the file cannot be read at all. */
export function correctFile(
  file: OfficerFile,
  dataset: Dataset,
  accepted: readonly Issue[],
  limits?: SheetLimits,
): string | undefined {
  const opened = openFile(file, dataset, limits);
  return opened.ok ? applyCorrections(opened.sheet, accepted) : undefined;
}

function conclude(
  checker: SheetChecker,
  ofFile: readonly Issue[],
  context: CheckContext,
): { table: Table; issues: Issue[] } {
  const { columns } = checker;
  const { table, isWhole, issues } = checker.finish(ofFile);
  const ofTable = [
    ...disclosureRule(table, columns, context),
    // What a row with a fault would have said is not known: nothing is said to be gone or not to add up.
    ...(isWhole ? checkPublishing(table, columns, context) : []),
  ];
  return { table, issues: [...issues, ...ofTable.map(checker.toOfficersPlace)] };
}

function acceptedOf(table: Table, write: () => string): NonNullable<CheckedFile['accepted']> {
  let text: string | undefined;
  return {
    table,
    get csv() {
      text ??= write();
      return text;
    },
  };
}

/** The sheet of a file as it would be published: commas, CRLF, the values as they stood. */
function textOf(file: OfficerFile, dataset: Dataset, limits?: SheetLimits): string {
  const lines: string[] = [];
  visitFile(
    file,
    dataset,
    ({ columns }) => {
      lines.push(writeLine(columns.map(({ name }) => name)));
      return ({ values }) => lines.push(writeLine(values));
    },
    limits,
  );
  return lines.join('');
}
