import type { Reading } from '../cell/odd-spellings';
import type { CellOddity, SheetRow } from '../sheet/sheet';
import type { Column, Correction, Issue } from './issue';
import type { IssueList } from './issue-list';
import { messages } from './messages';

/** What is wrong with a value, told once its place is known, and its one likely reading. */
export interface Fault {
  tell: (row: number, column: Column) => Issue;
  /** What the officer may accept instead; a flag or a coverage goes to the column beside. */
  likely?: Reading;
}

/** A text, read: its value, or its fault. */
export type Read<T> = { ok: true; value: T } | { ok: false; fault: Fault };

/** Where one column stands in the rows of a sheet, and where its faults are told. */
export interface ColumnPlace {
  index: number;
  column: Column;
  issues: IssueList;
}

/** Enough for every period, group and common number; a column of sentences does not fill the memory. */
const MOST_KEPT = 20_000;

/**
 * Reads the values of one column, each distinct text once. A value with a fault is told as an issue and gives
 * nothing. A column that is not in the sheet gives nothing either: the header rule has told of it.
 */
export function columnReader<T>(
  place: ColumnPlace | undefined,
  read: (text: string) => Read<T>,
): (row: SheetRow) => T | undefined {
  if (!place) return () => undefined;
  const readOnce = rememberedReader(read);
  return (row) => {
    let found = readOnce(row.values[place.index] ?? '');
    if (row.oddities !== undefined) found = withOddity(found, row.oddities.get(place.index), read);
    if (found.ok) return found.value;
    place.issues.add(issueAt(place, row, found.fault));
    return undefined;
  };
}

/** Reads each distinct text once, and does not look up again the text of the row above. */
function rememberedReader<T>(read: (text: string) => Read<T>): (text: string) => Read<T> {
  const kept = new Map<string, Read<T>>();
  let above: string | undefined;
  let found: Read<T> | undefined;
  return (text) => {
    if (found && text === above) return found;
    above = text;
    found = kept.get(text);
    if (found) return found;
    found = read(text);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, found);
    return found;
  };
}

/** A fault as an issue of its cell. The correction counts rows as the sheet does, the place as the officer's file. */
export function issueAt(
  { index, column }: Omit<ColumnPlace, 'issues'>,
  sheetRow: SheetRow,
  fault: Fault,
): Issue {
  const place = sheetRow.places?.[index] ?? { row: sheetRow.row, letter: column.letter };
  const issue = fault.tell(place.row, { letter: place.letter, name: column.name });
  const correction = correctionOf(fault.likely, sheetRow.row, column.name);
  return { ...issue, ...(correction.length > 0 && { correction }) };
}

function correctionOf(likely: Reading | undefined, row: number, column: string): Correction {
  const beside = [
    { column, to: likely?.value },
    { column: `${column}_flag`, to: likely?.flag },
    { column: `${column}_coverage`, to: likely?.coverage },
  ];
  return beside.flatMap(({ column: name, to }) => (to === undefined ? [] : [{ row, column: name, to }]));
}

/** What a workbook's cell held may say more than its text: a formula's result is its likely reading. */
function withOddity<T>(
  found: Read<T>,
  oddity: CellOddity | undefined,
  read: (text: string) => Read<T>,
): Read<T> {
  if (!oddity) return found;
  const tell: Fault['tell'] = (row, column) =>
    found.ok ? messages.oddity(row, column, oddity) : found.fault.tell(row, column);
  const reading = readingOf(oddity);
  if (!reading?.value) return { ok: false, fault: { ...(found.ok ? {} : found.fault), tell } };
  const again = read(reading.value);
  const likely = again.ok ? reading : again.fault.likely;
  return { ok: false, fault: { tell, ...(likely && { likely }) } };
}

function readingOf(oddity: CellOddity): Reading | undefined {
  switch (oddity.kind) {
    case 'formula':
      return { value: oddity.result };
    case 'date':
      return { value: oddity.likely ?? oddity.day };
    case 'percent':
      return { value: oddity.percent };
    case 'bracket':
      return { value: oddity.number, coverage: oddity.bracket };
    case 'merged':
    case 'rounded':
    case 'error':
      return undefined;
  }
}
