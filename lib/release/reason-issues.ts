import type { CellReason } from '../dataset/version';
import { type CellDifference, placeKey } from '../revision/compare-versions';
import type { Issue } from '../validation/issue';
import { releaseMessages } from './messages';
import { nameCell } from './name-cell';
import { needsReason } from './needs-reason';

/** One reason for every published figure that changes or goes, and none for what stays. */
export function reasonIssues(reasons: readonly CellReason[], cells: readonly CellDifference[]): Issue[] {
  const given = new Map(reasons.map((reason) => [placeKey(reason), reason]));
  const wanted = new Map(cells.filter(needsReason).map((cell) => [placeKey(cell), cell]));
  const missing = [...wanted].filter(([key]) => !given.has(key)).map(([, cell]) => cell);
  const stale = [...given].filter(([key]) => !wanted.has(key)).map(([, reason]) => reason);
  return [
    ...(missing.length > 0
      ? [releaseMessages.cellsWithoutReason(missing.map((cell) => `${cell.label} (${nameCell(cell)})`))]
      : []),
    ...(stale.length > 0 ? [releaseMessages.staleReasons(stale.map(nameCell))] : []),
  ];
}
