import type { CellDifference } from '../revision/compare-versions';

/**
 * Whether a difference wants a reason of its own, which readers see: every figure that was published and is another
 * now, or goes. A new figure needs none, nor does a note beside one that stays.
 */
export function needsReason({ what }: CellDifference): boolean {
  return what !== 'added' && what !== 'annotated';
}
