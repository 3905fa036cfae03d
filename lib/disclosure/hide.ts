import { type Cell, missingCell } from '../cell/cell';
import type { Observation, Table } from '../dataset/table';
import { type CellAt, indexOf, isHidden } from './table-index';
import { withRows } from './table-shape';

const withHidden = new WeakMap<Table, ReadonlySet<number>>();

/** The rows with a confidential cell, by their index in the table: found once, and then kept as more is hidden. */
export function rowsWithHidden(table: Table): ReadonlySet<number> {
  const known = withHidden.get(table);
  if (known) return known;
  const measures = Object.keys(table.dataset.measures);
  const found = new Set<number>();
  table.observations.forEach(({ cells }, index) => {
    if (measures.some((measure) => isHidden(cells[measure]))) found.add(index);
  });
  withHidden.set(table, found);
  return found;
}

/** The table with more cells written as `c`; what they cover and their notes stay. The cells may be of an earlier state. */
export function hide(table: Table, cells: readonly CellAt[]): Table {
  const rows = new Map<number, Observation>();
  for (const { row, measure } of cells) {
    const index = indexOf(table, row);
    const before = rows.get(index) ?? table.observations[index] ?? row;
    rows.set(index, hideIn(before, measure));
  }
  const hidden = withRows(table, rows);
  withHidden.set(hidden, new Set([...rowsWithHidden(table), ...rows.keys()].sort((a, b) => a - b)));
  return hidden;
}

function hideIn(row: Observation, measure: string): Observation {
  const { coverage, note } = row.cells[measure] ?? {};
  const cell: Cell = missingCell('c', { ...(coverage && { coverage }), ...(note && { note }) });
  return { ...row, cells: { ...row.cells, [measure]: cell } };
}
