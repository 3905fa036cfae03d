import type { Cell } from '../cell/cell';
import type { Observation, Table } from '../dataset/table';
import type { CellPlace } from '../dataset/version';
import { placeKey } from '../revision/compare-versions';

/** One cell where it stands: which version, which row, which measure. */
export interface CellAt {
  table: Table;
  row: Observation;
  measure: string;
}

const indexes = new WeakMap<Table, ReadonlyMap<string, Observation>>();

/** The row of a period and groups, found without reading the table from its start. */
export function rowAt(table: Table, period: string, groups: CellPlace['groups']): Observation | undefined {
  const index =
    indexes.get(table) ??
    new Map(
      table.observations.map((row) => [
        placeKey({ period: row.period.id, measure: '', groups: row.groups }),
        row,
      ]),
    );
  indexes.set(table, index);
  return index.get(placeKey({ period, measure: '', groups }));
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
