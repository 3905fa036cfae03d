import { type CellDifference, placeKey } from '@/lib/revision/compare-versions';
import type { DeskState } from './desk-state';

/**
 * Why a published figure changes, as far as the officer has said it: typed for readers, of that figure or else of
 * all at once, or else given already when the warning about it was ticked, so that nobody types it twice.
 */
export function givenReason(
  { reasons, ticks, reasonForAll }: Pick<DeskState, 'reasons' | 'ticks' | 'reasonForAll'>,
  cell: CellDifference,
): string {
  const { period, measure, groups } = cell;
  const typed = reasons[placeKey(cell)];
  if (typed !== undefined) return typed;
  if (reasonForAll.trim() !== '') return reasonForAll;
  const place = [measure, period, ...Object.values(groups)];
  const ticked = Object.entries(ticks).find(([key, { isTicked }]) => {
    const [code, ...parts] = key.split('|');
    return isTicked && code === 'published-cell-changed' && place.every((part) => parts.includes(part));
  });
  return ticked?.[1].reason ?? '';
}
