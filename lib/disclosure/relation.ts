import type { Observation, Table } from '../dataset/table';
import type { Bounds } from './linear-system';
import type { CellAt } from './table-index';

/** What must hold between cells: the sum of each cell times its number lies from `low` to `high`. */
export interface Relation extends Bounds {
  cells: readonly (CellAt & { times: number })[];
}

/** What a declaration says must hold, in every place where it applies and that one of the rows is in. */
export type RelationsOf<D> = (
  declared: D,
  table: Table,
  rows: readonly Observation[],
  others: readonly Table[],
) => Iterable<Relation>;

/** The parts come to the total. */
export function addsUp(parts: readonly CellAt[], total: CellAt): Relation {
  return {
    cells: [...parts.map((part) => ({ ...part, times: 1 })), { ...total, times: -1 }],
    low: 0,
    high: 0,
  };
}

/** One is never more than the other. */
export function isAtMost(less: CellAt, more: CellAt): Relation {
  return {
    cells: [
      { ...more, times: 1 },
      { ...less, times: -1 },
    ],
    low: 0,
    high: Infinity,
  };
}
