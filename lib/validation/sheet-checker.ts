import type { Dataset } from '../dataset/dataset';
import type { Observation, Table } from '../dataset/table';
import type { Version } from '../dataset/version';
import type { Place, SheetRow } from '../sheet/sheet';
import { type Column, hasFailed, type Issue } from './issue';
import { issueList } from './issue-list';
import { messages } from './messages';
import { rowReader } from './row-reader';
import { type Geography, geographyRule } from './rules/geography';
import { headerRule } from './rules/header';
import { kindOfPeriodRule } from './rules/kind-of-period';
import { repeatedRowsRule } from './rules/repeated-rows';

/** What the rows of a sheet are checked by, whoever checks them. */
export interface Declared {
  dataset: Dataset;
  version: Version;
  /** The site's own authority. Where it is left out the geography columns are not read. */
  geography?: Geography | undefined;
}

/** What was found in a sheet: the table of all rows that can be read, whether that is all of them, and every issue. */
export interface CheckedSheet {
  table: Table;
  isWhole: boolean;
  issues: Issue[];
}

/** A sheet as it is checked: row by row, so that a long one is never held, and then as a whole. */
export interface SheetChecker {
  columns: readonly Column[];
  read: (row: SheetRow) => void;
  /** Ends the check. Told what was wrong with the file itself, where rows may have been left out of the sheet. */
  finish: (ofFile: readonly Issue[]) => CheckedSheet;
  /** The place in the officer's file of a row and column that an issue names. */
  toOfficersPlace: (issue: Issue) => Issue;
}

/** Starts the check that every door shares: header, geography, values, and that no row is there twice. */
export function sheetChecker(
  columns: readonly Column[],
  { dataset, version, geography }: Declared,
  headerRow = 1,
): SheetChecker {
  const ofHeader = headerRule(columns, dataset, headerRow);
  const ofRows = issueList();
  const checkGeography = geographyRule(geography, columns, ofRows);
  const readRow = rowReader({ dataset, version, columns, issues: ofRows });
  const observations: Observation[] = [];
  const places = new Map<number, readonly Place[]>();
  let rows = 0;
  const toOfficersPlace = (issue: Issue): Issue => movedTo(issue, columns, places);
  return {
    columns,
    read: (row) => {
      rows += 1;
      if (row.places) places.set(row.row, row.places);
      checkGeography(row);
      const observation = readRow(row);
      if (observation) observations.push(observation);
    },
    finish: (ofFile) => {
      const table: Table = { dataset, version, observations, columns: columns.map(({ name }) => name) };
      const ofTable = [...repeatedRowsRule(table), ...kindOfPeriodRule(table, columns)];
      const issues = [
        ...ofFile,
        ...ofHeader,
        ...(rows === 0 && ofFile.length === 0 ? [messages.noRows()] : []),
        ...ofRows.all(),
        ...ofTable.map(toOfficersPlace),
      ];
      return { table, isWhole: rows > 0 && observations.length === rows && !hasFailed(ofFile), issues };
    },
    toOfficersPlace,
  };
}

/** In a turned sheet an issue of a tidy row and column stands in another cell of the officer's. */
function movedTo(
  issue: Issue,
  columns: readonly Column[],
  places: ReadonlyMap<number, readonly Place[]>,
): Issue {
  if (issue.row === undefined || !issue.column) return issue;
  const { name } = issue.column;
  const place = places.get(issue.row)?.[columns.findIndex((column) => column.name === name)];
  return place ? { ...issue, row: place.row, column: { letter: place.letter, name } } : issue;
}
