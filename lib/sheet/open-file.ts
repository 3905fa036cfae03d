import type { Dataset } from '../dataset/dataset';
import type { Issue } from '../validation/issue';
import { hasBirthDates, headsNamePersons } from './child-records';
import { columnNames, type ColumnNames } from './column-names';
import { findHeader, readHeader, requiredNames } from './find-header';
import { kindOfFile } from './kind-of-file';
import { turnPaperLayout } from './layout/turn-paper-layout';
import { LIMITS, type SheetLimits } from './limits';
import { sheetMessages } from './messages';
import { readTidy } from './read-tidy';
import type { BeginSheet, OfficerFile, OpenedFile, SheetRow, VisitedFile } from './sheet';
import type { OpenedSource, Source, SourceRow } from './source';
import { openText } from './text/open-text';
import { openWorkbook } from './xlsx/open-workbook';

/**
 * Reads an officer's file, whatever it was saved as, into a table of texts. Packaging is put right and said; figures
 * stay exactly as they stood. A file that is no table, or that holds records of children, is one issue and no more.
 */
export function openFile(file: OfficerFile, dataset: Dataset, limits: SheetLimits = LIMITS): OpenedFile {
  const rows: SheetRow[] = [];
  const visited = visitFile(file, dataset, () => (row) => rows.push(row), limits);
  if (!visited.ok) return visited;
  return { ok: true, sheet: { ...visited.shape, rows }, forgiven: visited.forgiven };
}

/**
 * Like `openFile`, but shows each row once and keeps none, for files of a million rows. Where the answer is not `ok`,
 * what was made of the rows seen so far must be thrown away.
 */
export function visitFile(
  file: OfficerFile,
  dataset: Dataset,
  begin: BeginSheet,
  limits: SheetLimits = LIMITS,
): VisitedFile {
  const names = columnNames(dataset);
  const opened = openSource(file, names, limits);
  if (!opened.ok) return { ok: false, issues: [opened.issue] };
  const { source } = opened;
  const top = readTop(source, limits);
  if (top.stopped) return { ok: false, issues: [top.stopped] };
  const header = findHeader(top.rows, names);
  if (holdsChildRecords(top.rows, header, names))
    return { ok: false, issues: [sheetMessages.childRecords()] };
  if (header) return visitTidy(source, header, names, begin);
  return turnPaperLayout(source, dataset, begin, limits) ?? withoutTable(source, top.rows, names, limits);
}

function openSource(file: OfficerFile, names: ColumnNames, limits: SheetLimits): OpenedSource {
  const { bytes } = file;
  if (bytes.length > limits.fileBytes)
    return { ok: false, issue: sheetMessages.tooLarge(bytes.length, limits) };
  const kind = kindOfFile(bytes);
  if (kind === 'text') return openText(bytes, names, limits);
  if (kind === 'zipped') return openWorkbook(bytes, file.worksheet, limits);
  return { ok: false, issue: sheetMessages.unreadableKind(kind) };
}

/** The rows among which the header must stand, blank ones left out. */
function readTop(source: Source, limits: SheetLimits): { rows: SourceRow[]; stopped?: Issue } {
  const rows: SourceRow[] = [];
  const tooWide = { row: 0 };
  const { stopped } = source.visit((row) => {
    const last = row.values.findLastIndex((value) => value.trim() !== '');
    if (last >= limits.columns) tooWide.row = row.row;
    else if (last >= 0) rows.push(row);
    return tooWide.row === 0 && rows.length < limits.rowsAboveTable;
  });
  if (stopped) return { rows, stopped };
  return tooWide.row > 0 ? { rows, stopped: sheetMessages.tooManyColumns(limits, tooWide.row) } : { rows };
}

function holdsChildRecords(
  rows: readonly SourceRow[],
  header: SourceRow | undefined,
  names: ColumnNames,
): boolean {
  const heads = header ? [header] : rows;
  const body = header ? rows.filter(({ row }) => row > header.row) : rows;
  return (
    heads.some(({ values }) => headsNamePersons(values, names)) ||
    hasBirthDates(body, header?.values ?? [], names)
  );
}

function visitTidy(source: Source, headerRow: SourceRow, names: ColumnNames, begin: BeginSheet): VisitedFile {
  const header = readHeader(headerRow, names);
  const shape = {
    columns: header.columns,
    layout: 'tidy' as const,
    headerRow: header.row,
    ...(source.workbook ? { worksheet: source.workbook.worksheet } : {}),
  };
  const read = readTidy(source, header, names, begin(shape));
  if (read.stopped) return { ok: false, issues: [read.stopped] };
  return {
    ok: true,
    shape: { ...shape, issues: read.issues },
    forgiven: [...source.forgiven, ...read.forgiven],
  };
}

/** Says why nothing could be read: a broken quote, a blank sheet, or no column names. */
function withoutTable(
  source: Source,
  top: readonly SourceRow[],
  names: ColumnNames,
  limits: SheetLimits,
): VisitedFile {
  const { issues, stopped } = source.visit(() => true);
  if (stopped) return { ok: false, issues: [stopped] };
  if (issues.length > 0) return { ok: false, issues: issues.slice(0, 1) };
  if (top.length === 0) return { ok: false, issues: [sheetMessages.unreadableKind('blank')] };
  const { workbook } = source;
  const where =
    workbook && workbook.others.length > 0
      ? `of the worksheet "${workbook.worksheet}" (the others are ${workbook.others.map((name) => `"${name}"`).join(', ')})`
      : `among the first ${limits.rowsAboveTable}`;
  return { ok: false, issues: [sheetMessages.noHeader(requiredNames(names), where)] };
}
