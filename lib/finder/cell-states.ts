import type { Cell } from '../cell/cell';
import { isKeptBack } from '../revision/cell-history';
import { sameFigure } from '../revision/compare-versions';

/** A figure as one version has it. */
export interface VersionedCell {
  version: number;
  cell: Cell;
  reason?: string;
}

/** A run of versions that have the same figure, with the words of the last of them. */
export interface CellState {
  cell: Cell;
  first: number;
  last: number;
  reason?: string;
}

/** The runs of versions that agree, earliest first. A version that lacks the row neither begins nor ends one. */
export function cellStates(versions: readonly VersionedCell[]): CellState[] {
  const states: CellState[] = [];
  for (const { version, cell, reason } of versions) {
    const before = states.at(-1);
    if (before && sameFigure(before.cell, cell)) {
      states[states.length - 1] = { ...before, cell, last: version };
    } else {
      const why = before && reason !== undefined ? { reason } : {};
      states.push({ cell, first: version, last: version, ...why });
    }
  }
  return states;
}

/**
 * What may be said of a figure that is confidential in some version: what the latest version prints today, and
 * nothing that an earlier one printed.
 */
export function sayableStates(states: readonly CellState[], latest: number): CellState[] {
  if (!isKeptBack(states.map(({ cell }) => cell))) return [...states];
  const { cell, first, last } = states.at(-1) ?? {};
  if (!cell || first === undefined || last !== latest) return [];
  return [{ cell, first, last }];
}
