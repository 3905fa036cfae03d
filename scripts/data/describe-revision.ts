import type { Cell } from '@/lib/cell/cell';
import { nameCell } from '@/lib/release/name-cell';
import { needsReason } from '@/lib/release/needs-reason';
import type { CellDifference, Revision, RowDifference } from '@/lib/revision/compare-versions';

/** A difference on one line: its kind, what happened, where, and the figures before and after. */
export function describeRevision({ cells, rows }: Revision): string[] {
  if (cells.length === 0 && rows.length === 0)
    return ['No figure, note or source differs from what is published.'];
  return [...cells.map(cellLine), ...rows.map(rowLine)];
}

/** What a machine is told of a cell’s difference: the same, and the name by which a reason is given. */
export function cellFields(cell: CellDifference): CellDifference & { name: string; needsReason: boolean } {
  return { ...cell, name: nameCell(cell), needsReason: needsReason(cell) };
}

function cellLine(cell: CellDifference): string {
  const what = `${cell.kind}  ${cell.what.padEnd(9)}`;
  return `${what}  ${nameCell(cell)}  ${cell.label}: ${cellText(cell.before)} → ${cellText(cell.after)}`;
}

function rowLine({ kind, what, label, before, after }: RowDifference): string {
  return `${kind}  ${what.padEnd(9)}  ${label}: “${before}” → “${after}”`;
}

/** As a file writes it, with what stands beside it. */
function cellText(cell: Cell | undefined): string {
  if (!cell) return 'nothing';
  const figure =
    cell.kind === 'missing'
      ? cell.symbol
      : cell.kind === 'number'
        ? String(cell.value)
        : `${cell.low} to ${cell.high}`;
  const flags = cell.kind === 'number' ? cell.flags : [];
  const beside = [...flags, cell.coverage, cell.note].filter((text) => text !== undefined);
  return beside.length === 0 ? figure : `${figure} (${beside.join('; ')})`;
}
