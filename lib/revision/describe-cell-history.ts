import type { Cell } from '../cell/cell';
import { formatCell } from '../cell/format-cell';
import { MISSING_SYMBOLS } from '../cell/symbols';
import type { Unit } from '../cell/unit';
import { formatVersion } from '../dataset/format-version';
import type { Version } from '../dataset/version';
import { type CellChange, isKeptBack } from './cell-history';

/** A change as it can be told: of its version only the name is needed. */
export type ToldChange = Omit<CellChange, 'version'> & { version: Pick<Version, 'id'> };

/** "Revised on 1 June 2021: 201 became 204. Reason: …", a sentence or two for each change, the first one first. */
export function describeCellHistory({ changes }: { changes: readonly ToldChange[] }, unit: Unit): string {
  const cells = changes.flatMap(({ from, to }) => [from, to]);
  return changes
    .map((change) => {
      const day = formatVersion(change.version.id);
      const what = isKeptBack(cells) ? keptBack(change, day) : revised(change, day, unit);
      return change.reason === undefined ? what : `${what} Reason: ${sentence(change.reason)}`;
    })
    .join(' ');
}

function revised({ from, to }: ToldChange, day: string, unit: Unit): string {
  if (from.kind === 'missing' && to.kind !== 'missing')
    return `Published on ${day}: before that, ${MISSING_SYMBOLS[from.symbol]}.`;
  return `Revised on ${day}: ${inWords(from, unit)} became ${inWords(to, unit)}.`;
}

/** A figure that is confidential in any version is not repeated beside another. */
export function keptBack({ to }: Pick<CellChange, 'to'>, day: string): string {
  return isKeptBack([to]) ? `Made confidential on ${day}.` : `Revised on ${day}.`;
}

/** "201", "not available": a cell as a sentence has it. */
export function inWords(cell: Cell, unit: Unit): string {
  return cell.kind === 'missing' ? MISSING_SYMBOLS[cell.symbol] : formatCell(cell, unit);
}

/** A reason as an officer wrote it, with the full stop that they may have left out. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.?!]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
