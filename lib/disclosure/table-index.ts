import { type Cell, isNumber } from '../cell/cell';
import type { Observation, Table } from '../dataset/table';
import type { CellPlace } from '../dataset/version';
import { placeKey } from '../revision/compare-versions';
import type { Bounds } from './linear-system';
import { groupsKey, indexByPlace } from './table-shape';

/** One cell where it stands: which version, which row, which measure. */
export interface CellAt {
  table: Table;
  row: Observation;
  measure: string;
}

/** The row of a period and groups, found without reading the table from its start. */
export function rowAt(table: Table, period: string, groups: CellPlace['groups']): Observation | undefined {
  const index = indexByPlace(table).get(`${period}|${groupsKey(groups)}`);
  return index === undefined ? undefined : table.observations[index];
}

/** Where a row, or the row that it became when more was hidden, stands in the table. */
export function indexOf(table: Table, { period, groups }: Observation): number {
  const index = indexByPlace(table).get(`${period.id}|${groupsKey(groups)}`);
  if (index === undefined) throw new Error(`unknown row: ${period.id}`);
  return index;
}

/** Throws where the table has no such row. */
export function rowOf({ observations }: Table, index: number): Observation {
  const row = observations[index];
  if (!row) throw new Error(`unknown row: ${index}`);
  return row;
}

export function cellAt({ row, measure }: CellAt): Cell {
  const cell = row.cells[measure];
  if (!cell) throw new Error(`unknown measure: ${measure}`);
  return cell;
}

export function placeOf({ row, measure }: CellAt): CellPlace {
  return { period: row.period.id, measure, groups: row.groups };
}

/** Names the fact that a cell states, the same in every version: a count of another day is another fact. */
export function factOf(at: CellAt): string {
  return `${at.table.dataset.id}|${at.row.asAt}|${placeKey(placeOf(at))}`;
}

/** The same fact in another version of the dataset. */
export function inVersion(at: CellAt, table: Table): CellAt | undefined {
  const row = rowAt(table, at.row.period.id, at.row.groups);
  return row && row.asAt === at.row.asAt && row.cells[at.measure]
    ? { table, row, measure: at.measure }
    : undefined;
}

/** Whether the measure counts people, and so falls under disclosure control. */
export function countsPeople({ dataset }: Table, measure: string): boolean {
  const unit = dataset.measures[measure]?.unit;
  return unit?.kind === 'count' && unit.people;
}

export function isHidden(cell: Cell | undefined): boolean {
  return cell?.kind === 'missing' && cell.symbol === 'c';
}

/** The numbers that a printed count may stand for: itself, or those that round to it. */
export function rangeOf(value: number, table: Table): Bounds {
  const { rounding } = table.dataset.disclosure;
  if (rounding === undefined || value % rounding !== 0) return { low: value, high: value };
  // Halves go up: of 5, 8 to 12 are 10; of 10, 5 to 14 are.
  return { low: Math.max(0, value - Math.floor(rounding / 2)), high: value + Math.ceil(rounding / 2) - 1 };
}

/** Whether a cell's number is told exactly: not where it may have been rounded. */
export function isExact(at: CellAt): boolean {
  const cell = cellAt(at);
  if (!isNumber(cell)) return false;
  const { low, high } = rangeOf(cell.value, at.table);
  return low === high;
}

/** Where something does not apply, nothing has to add up. */
export function isVoid(cell: Cell): boolean {
  return cell.kind === 'missing' && cell.symbol === 'z';
}
