import type { Cell } from '../cell/cell';
import { observationAt, type Table } from '../dataset/table';
import type { CellPlace, Version } from '../dataset/version';
import { placeKey, sameFigure } from './compare-versions';

/** One change of a published figure: in which version, from what, to what, and why where a reason was given. */
export interface CellChange {
  version: Version;
  from: Cell;
  to: Cell;
  reason?: string;
}

/** When a figure was first published, and how it has changed since. */
export interface CellHistory {
  first: Version;
  changes: CellChange[];
}

/**
 * The history of one cell in the versions given, earliest first. A version without its row changes nothing; a note
 * or a flag that changed is no change of the figure. `undefined` where no version has the cell.
 */
export function cellHistory(tables: readonly Table[], place: CellPlace): CellHistory | undefined {
  const states = tables.flatMap(({ version, ...table }) => {
    const row = observationAt({ ...table, version }, place.period, place.groups);
    const cell = row?.cells[place.measure];
    return cell ? [{ version, cell }] : [];
  });
  const [first] = states;
  if (!first) return undefined;
  const changes = states.flatMap(({ version, cell }, index): CellChange[] => {
    const before = states[index - 1];
    if (!before || sameFigure(before.cell, cell)) return [];
    const reason = reasonFor(version, place);
    return [{ version, from: before.cell, to: cell, ...(reason !== undefined && { reason }) }];
  });
  return { first: first.version, changes };
}

/** The reason given for this cell, or else for the whole version. */
export function reasonFor({ publication }: Version, place: CellPlace): string | undefined {
  const key = placeKey(place);
  return publication?.reasons.find((each) => placeKey(each) === key)?.reason ?? publication?.reason;
}

/** True where the cell is confidential in one of the versions: what it was before is not said again. */
export function isKeptBack(cells: readonly (Cell | undefined)[]): boolean {
  return cells.some((cell) => cell?.kind === 'missing' && cell.symbol === 'c');
}
