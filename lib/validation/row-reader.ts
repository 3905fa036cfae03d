import type { Cell } from '../cell/cell';
import { COMPANIONS, READ_FROM } from '../dataset/file-columns';
import type { Dataset } from '../dataset/dataset';
import type { Observation } from '../dataset/table';
import type { Version } from '../dataset/version';
import { type Day, isDay } from '../period/day';
import { likelyDay } from '../period/likely-day';
import { parsePeriod, type PeriodProblem } from '../period/parse-period';
import type { AsAt, Period } from '../period/period';
import type { SheetRow } from '../sheet/sheet';
import { cellReader } from './cell-reader';
import { columnReader, type ColumnPlace, type Fault, issueAt, type Read } from './column-reader';
import type { Column } from './issue';
import type { IssueList } from './issue-list';
import { likelyKey } from './likely-key';
import { messages } from './messages';

/** What a row is read by, and where its faults are told. */
export interface RowReading {
  dataset: Dataset;
  version: Pick<Version, 'citation'>;
  columns: readonly Column[];
  issues: IssueList;
}

/** Finds a column of the sheet by its name; nothing where the sheet has none. */
export type FindColumn = (name: string) => ColumnPlace | undefined;

/**
 * Makes the reader of a dataset's rows: a sheet's row in, an observation out, or nothing where a value has a fault
 * or a column is missing. Made once for a file, so that a row costs one look-up for each of its values.
 */
export function rowReader(reading: RowReading): (row: SheetRow) => Observation | undefined {
  const { dataset, columns, issues } = reading;
  const find: FindColumn = (name) => {
    const index = columns.findIndex((column) => column.name === name);
    const column = columns[index];
    return column && { index, column, issues };
  };
  const readPeriod = periodReader(dataset, find);
  const readAsAt = asAtReader(dataset, find);
  const readGroups = groupsReader(dataset, find);
  const readCells = cellsReader(reading, find);
  const readFrom = columnReader(find(READ_FROM), readText);
  return (row) => {
    const period = readPeriod(row);
    const asAt = readAsAt(row, period);
    const groups = readGroups(row);
    const cells = readCells(row);
    const from = readFrom(row);
    if (!period || !asAt || !groups || !cells || from === undefined) return undefined;
    return { row: row.row, period, asAt, groups, cells, readFrom: from };
  };
}

type RowPart<T> = (row: SheetRow) => T | undefined;

/** The same text beside another identifier is another period, so each identifier keeps its own. */
function periodReader(dataset: Dataset, find: FindColumn): RowPart<Period> {
  const [period, identifier] = [find('time_period'), find('time_identifier')];
  if (!period || !identifier) return () => undefined;
  const readers = new Map<string, RowPart<Period>>();
  const readIdentifier = columnReader(identifier, (text) => readKind(text, dataset));
  return (row) => {
    const name = row.values[identifier.index] ?? '';
    const isKnown = readIdentifier(row) !== undefined;
    let read = readers.get(name);
    if (!read) {
      const fault = faultOfKind(name, dataset);
      const likely = fault ? fault.likely : name;
      // Where the kind of period is not known, nothing can be said of the period.
      read =
        likely === undefined
          ? () => undefined
          : columnReader(period, (text) => readPeriod(text, likely, dataset));
      readers.set(name, read);
    }
    const found = read(row);
    return isKnown ? found : undefined;
  };
}

type KindFault = Extract<PeriodProblem, { problem: 'unknown identifier' }>;

function faultOfKind(text: string, { undatedPeriods }: Dataset): KindFault | undefined {
  const parsed = parsePeriod('', text, undatedPeriods);
  return !parsed.ok && parsed.problem === 'unknown identifier' ? parsed : undefined;
}

function readKind(text: string, dataset: Dataset): Read<string> {
  const fault = faultOfKind(text, dataset);
  return fault ? { ok: false, fault: toFault(fault, fault.likely) } : { ok: true, value: text };
}

function readPeriod(text: string, identifier: string, dataset: Dataset): Read<Period> {
  const parsed = parsePeriod(text, identifier, dataset.undatedPeriods);
  if (parsed.ok) return { ok: true, value: parsed.period };
  return { ok: false, fault: toFault(parsed, 'likely' in parsed ? parsed.likely : undefined) };
}

function toFault(problem: PeriodProblem, likely: string | undefined): Fault {
  const tell: Fault['tell'] = (row, column) => messages.period(row, column, problem);
  return { tell, ...(likely !== undefined && { likely: { value: likely } }) };
}

function asAtReader(
  { periodKinds }: Dataset,
  find: FindColumn,
): (row: SheetRow, period: Period | undefined) => AsAt | undefined {
  const place = find('as_at');
  const read = columnReader(place, readDay);
  return (row, period) => {
    const asAt = read(row);
    if (!place || !asAt || asAt === 'not stated' || !period?.dated) return asAt;
    const isAfter = asAt > period.last && periodKinds.includes(period.kind);
    if (asAt >= period.first && !isAfter) return asAt;
    const tell = (at: number, column: Column) =>
      asAt < period.first
        ? messages.asAtOutside(at, column, asAt, period.first)
        : messages.asAtAfter(at, column, asAt, period);
    place.issues.add(issueAt(place, row, { tell }));
    return asAt < period.first ? undefined : asAt;
  };
}

function readDay(text: string): Read<AsAt> {
  if (text === 'x') return { ok: true, value: 'not stated' };
  if (isDay(text)) return { ok: true, value: text };
  const likely: Day | undefined = likelyDay(text);
  const tell = (row: number, column: Column) => messages.notADay(row, column, text, likely);
  return { ok: false, fault: { tell, ...(likely && { likely: { value: likely } }) } };
}

function readText(text: string): Read<string> {
  const trimmed = text.trim();
  return trimmed === '' ? { ok: false, fault: { tell: messages.emptyText } } : { ok: true, value: trimmed };
}

/** Rows of the same groups share one record of them. */
function groupsReader(dataset: Dataset, find: FindColumn): RowPart<Observation['groups']> {
  const breakdowns = Object.entries(dataset.breakdowns).map(([name, { categories }]) => {
    const known = Object.keys(categories);
    const read = columnReader(find(name), (text): Read<number> => {
      const index = known.indexOf(text);
      if (index >= 0) return { ok: true, value: index };
      const likely = likelyKey(text, categories);
      const tell = (row: number, column: Column) =>
        messages.unknownCategory(row, column, text, known, likely);
      return { ok: false, fault: { tell, ...(likely !== undefined && { likely: { value: likely } }) } };
    });
    return { name, known, read };
  });
  const kept = new Map<number, Observation['groups']>();
  return (row) => {
    let place = 0;
    for (const { known, read } of breakdowns) place = place * known.length + (read(row) ?? NaN);
    if (Number.isNaN(place)) return undefined;
    let groups = kept.get(place);
    if (!groups) {
      groups = Object.fromEntries(
        breakdowns.map(({ name, known, read }) => [name, known[read(row) ?? 0] ?? '']),
      );
      kept.set(place, groups);
    }
    return groups;
  };
}

function cellsReader({ dataset, version }: RowReading, find: FindColumn): RowPart<Observation['cells']> {
  const measures = Object.entries(dataset.measures).map(([name, { unit }]) => {
    const beside = Object.fromEntries(
      Object.entries(COMPANIONS).map(([companion, ending]) => [companion, find(name + ending)]),
    );
    return { name, read: cellReader({ name, unit, dataset, version, value: find(name), ...beside }) };
  });
  return (row) => {
    const cells: Record<string, Cell> = {};
    let isWhole = true;
    for (const { name, read } of measures) {
      const cell = read(row);
      if (cell) cells[name] = cell;
      else isWhole = false;
    }
    return isWhole ? cells : undefined;
  };
}
