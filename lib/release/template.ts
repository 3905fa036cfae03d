import type { Cell } from '../cell/cell';
import { writeCsv } from '../csv/write-csv';
import type { Dataset } from '../dataset/dataset';
import { COMPANIONS, READ_FROM, TIME_COLUMNS } from '../dataset/file-columns';
import { isPartWayRow, type Observation, observationsAt, periodsOf, type Table } from '../dataset/table';
import type { Period } from '../period/period';
import { nextTimeColumns, timeColumns } from './time-columns';

type Companion = keyof typeof COMPANIONS;

/**
 * The file that an officer begins with: every row that is published, and under them the rows of the next period,
 * started and not filled in. Where the last period is published part-way, its own rows are the ones to fill in.
 */
export function templateCsv(dataset: Dataset, latest: Table): string {
  const measures = Object.keys(dataset.measures).map((name) => ({
    name,
    beside: companionsOf(latest, name),
  }));
  const header = [
    ...TIME_COLUMNS,
    ...Object.keys(dataset.breakdowns),
    ...measures.flatMap(({ name, beside }) => [name, ...beside.map((each) => name + COMPANIONS[each])]),
    READ_FROM,
  ];
  const started = startedRows(dataset, latest);
  const filled = latest.observations.filter((row) => !started.replaced.has(row));
  return writeCsv(header, [
    ...filled.map((row) => [
      ...timeColumns(row.period),
      row.asAt === 'not stated' ? 'x' : row.asAt,
      ...Object.keys(dataset.breakdowns).map((name) => row.groups[name] ?? ''),
      ...measures.flatMap(({ name, beside }) => cellTexts(row.cells[name], beside)),
      row.readFrom,
    ]),
    ...started.rows.map((row) => header.map((_, index) => row[index] ?? '')),
  ]);
}

function startedRows(dataset: Dataset, latest: Table): { rows: string[][]; replaced: Set<Observation> } {
  const last = periodsOf(latest).at(-1);
  const rows = last ? observationsAt(latest, last.id) : [];
  const partWay = rows.filter(isPartWayRow);
  const time = last && timeOfStarted(last, partWay.length > 0);
  if (!time) return { rows: [], replaced: new Set() };
  const groups = rows.map((row) => Object.keys(dataset.breakdowns).map((name) => row.groups[name] ?? ''));
  return { rows: groups.map((each) => [...time, '', ...each]), replaced: new Set(partWay) };
}

function timeOfStarted(last: Period, isPartWay: boolean): [string, string] | undefined {
  return isPartWay ? timeColumns(last) : nextTimeColumns(last);
}

/** The columns beside a measure that something stands in. */
function companionsOf({ observations }: Table, measure: string): Companion[] {
  const cells = observations.flatMap(({ cells }) => cells[measure] ?? []);
  const stands: Record<Companion, (cell: Cell) => boolean> = {
    flag: (cell) => cell.kind === 'number' && cell.flags.length > 0,
    coverage: (cell) => cell.coverage !== undefined,
    note: (cell) => cell.note !== undefined,
  };
  return (Object.keys(COMPANIONS) as Companion[]).filter((each) => cells.some(stands[each]));
}

function cellTexts(cell: Cell | undefined, beside: readonly Companion[]): string[] {
  const texts: Record<Companion, string> = {
    flag: cell?.kind === 'number' ? cell.flags.join(' ') : '',
    coverage: cell?.coverage ?? '',
    note: cell?.note ?? '',
  };
  return [figureText(cell), ...beside.map((each) => texts[each])];
}

/** A range is worked out by us and never stands in a file. */
function figureText(cell: Cell | undefined): string {
  if (cell?.kind === 'number') return String(cell.value);
  return cell?.kind === 'missing' ? cell.symbol : '';
}
