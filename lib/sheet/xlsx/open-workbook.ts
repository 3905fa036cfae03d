import { columnLetter } from '../../validation/issue';
import { ChildWatch } from '../child-records';
import type { UnreadableKind } from '../kind-of-file';
import type { SheetLimits } from '../limits';
import { forgivenMessages, sheetMessages } from '../messages';
import type { CellOddity, Forgiven } from '../sheet';
import type { OpenedSource, SourceRow, Visited } from '../source';
import type { CellRange } from './cell-reference';
import { readFormats, readStrings, readWorksheets, type Worksheet } from './read-workbook-parts';
import { readWorksheet, type WorksheetRows } from './read-worksheet';
import { Unreadable } from './unreadable';
import { Zip } from './zip';

/** Other things that are zips inside, each known by a part that only it has. */
const OTHER_ZIPS: readonly [RegExp, UnreadableKind][] = [
  [/^xl\/workbook\.bin$/, 'xlsb'],
  [/^word\/document\.xml$/, 'document'],
  [/^ppt\/presentation\.xml$/, 'presentation'],
  [/^Index\/.*\.iwa$|^Index\.zip$/, 'numbers'],
  [/^content\.xml$/, 'ods'],
];

/** Rows of merged ranges that are looked at: far more than a table has, few enough for a file that means harm. */
const MOST_MERGED = 100_000;

/** Opens the first worksheet that is shown, or the one that is named. Only the parts that are needed are unpacked. */
export function openWorkbook(
  bytes: Uint8Array,
  worksheet: string | undefined,
  limits: SheetLimits,
): OpenedSource {
  try {
    const zip = new Zip(bytes, limits);
    const names = zip.names();
    if (!names.includes('xl/workbook.xml')) {
      const kind = OTHER_ZIPS.find(([part]) => names.some((name) => part.test(name)))?.[1] ?? 'zip';
      return { ok: false, issue: sheetMessages.unreadableKind(kind) };
    }
    return readZip(zip, worksheet, limits);
  } catch (error) {
    // What the libraries throw at a damaged file is the file's fault, and the officer's to know.
    return {
      ok: false,
      issue: error instanceof Unreadable ? error.issue : sheetMessages.damagedWorkbook(),
    };
  }
}

function readZip(zip: Zip, wanted: string | undefined, limits: SheetLimits): OpenedSource {
  const { worksheets, from1904 } = readWorksheets(zip);
  const chosen = chooseWorksheet(worksheets, wanted);
  if (!chosen) {
    const names = worksheets.map(({ name }) => name);
    const issue =
      wanted === undefined ? sheetMessages.damagedWorkbook() : sheetMessages.noSuchWorksheet(wanted, names);
    return { ok: false, issue };
  }
  // Refused by what it declares, before a part of it is unpacked.
  zip.allow(['xl/sharedStrings.xml', 'xl/styles.xml', chosen.part]);
  const parts = { worksheets, from1904, strings: readStrings(zip), formats: readFormats(zip) };
  const read = readWorksheet(zip, chosen.part, parts, limits);
  markMerged(read);
  const others = worksheets.filter((each) => each !== chosen);
  return {
    ok: true,
    source: {
      forgiven: workbookForgiven(chosen, others, read),
      workbook: { worksheet: chosen.name, others: others.map(({ name }) => name) },
      visit: (visit) => visitRows(read.rows, visit, limits),
    },
  };
}

function chooseWorksheet(
  worksheets: readonly Worksheet[],
  wanted: string | undefined,
): Worksheet | undefined {
  if (wanted === undefined) return worksheets.find(({ isHidden }) => !isHidden) ?? worksheets[0];
  const plain = (name: string): string => name.trim().toLowerCase();
  return (
    worksheets.find(({ name }) => name === wanted) ??
    worksheets.find(({ name }) => plain(name) === plain(wanted))
  );
}

/** Every cell of a merged range but the first is empty, though the sheet seems to show a value there. */
function markMerged({ rows, merged }: WorksheetRows): void {
  const byRow = new Map(rows.map((row) => [row.row, row]));
  let steps = 0;
  for (const range of merged) {
    const first = byRow.get(range.firstRow)?.values[range.firstColumn] ?? '';
    const last = Math.min(range.lastRow, rows.at(-1)?.row ?? 0);
    for (let row = range.firstRow; row <= last && steps < MOST_MERGED; row += 1, steps += 1)
      markRow(byRow.get(row), range, first);
  }
}

function markRow(row: SourceRow | undefined, range: CellRange, first: string): void {
  if (!row || first === '') return;
  const oddities = new Map<number, CellOddity>(row.oddities);
  const last = Math.min(range.lastColumn, range.firstColumn + 200);
  for (let column = range.firstColumn; column <= last; column += 1)
    if ((row.values[column] ?? '') === '') oddities.set(column, { kind: 'merged', range: range.text, first });
  row.oddities = oddities;
}

function workbookForgiven(read: Worksheet, others: Worksheet[], rows: WorksheetRows): Forgiven[] {
  const shown = others.filter(({ isHidden }) => !isHidden).map(({ name }) => name);
  const hidden = others.filter(({ isHidden }) => isHidden).map(({ name }) => name);
  return [
    ...(shown.length > 0 ? [forgivenMessages.worksheet(read.name, shown)] : []),
    ...(hidden.length > 0 ? [forgivenMessages.hiddenWorksheets(hidden)] : []),
    ...(rows.hiddenRows.length > 0 ? [forgivenMessages.hiddenRows(rows.hiddenRows)] : []),
    ...(rows.hiddenColumns.length > 0
      ? [forgivenMessages.hiddenColumns(rows.hiddenColumns.map(columnLetter))]
      : []),
  ];
}

function visitRows(
  rows: readonly SourceRow[],
  visit: (row: SourceRow) => boolean,
  limits: SheetLimits,
): Visited {
  const watch = new ChildWatch();
  for (const row of rows) {
    if (watch.sees(`${row.values.join('\t')}\n`))
      return { issues: [], stopped: sheetMessages.childRecords() };
    const long = row.values.findIndex((value) => value.length > limits.cellCharacters);
    if (long >= 0)
      return { issues: [], stopped: sheetMessages.longCell(limits, row.row, columnLetter(long)) };
    if (!visit(row)) break;
  }
  return { issues: [] };
}
