import type { CellReason, Tick, Version } from '../dataset/version';
import type { CellDifference } from '../revision/compare-versions';
import { placeKey } from '../revision/compare-versions';
import type { Issue } from '../validation/issue';
import { needsReason } from './needs-reason';
import type { Release } from './release';
import { needsTick, tickKey } from './tick-key';

/** What an officer has decided about a checked file, and the version that it was compared with. */
export interface Decided extends Omit<Release, 'format' | 'base'> {
  base: Pick<Version, 'id' | 'sha256'>;
}

/** A release, ready to be handed over. Whether it may be published is for `judgeRelease` to say. */
export function prepareRelease({ base, reason, restores, ...decided }: Decided): Release {
  return {
    format: 'childrens-services-statistics/release/1',
    ...decided,
    base: { version: base.id, sha256: base.sha256 },
    note: decided.note.trim(),
    ...(reason?.trim() && { reason: reason.trim() }),
    ...(restores && { restores }),
  };
}

/** The reasons for the cells that want one: `reasonFor` is asked by the cell's key. Without a reason a cell is left out. */
export function reasonsFor(
  cells: readonly CellDifference[],
  reasonFor: (key: string, cell: CellDifference) => string | undefined,
): CellReason[] {
  return cells.filter(needsReason).flatMap((cell) => {
    const reason = reasonFor(placeKey(cell), cell)?.trim();
    return reason ? [{ period: cell.period, measure: cell.measure, groups: cell.groups, reason }] : [];
  });
}

/** The ticks of the warnings that were given a reason: `reasonFor` is asked by the warning's key. */
export function ticksFor(
  issues: readonly Issue[],
  reasonFor: (key: string, warning: Issue) => string | undefined,
): Tick[] {
  const warnings = issues.filter(needsTick);
  return warnings.flatMap((warning) => {
    const reason = reasonFor(tickKey(warning), warning)?.trim();
    return reason ? [{ warning: tickKey(warning), message: warning.message, reason }] : [];
  });
}
