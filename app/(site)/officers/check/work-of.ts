import { dayInLondon } from '@/lib/period/day';
import type { DeskState } from './desk-state';
import type { OfficerWork } from './officer-work';

/** What the checker needs to know of the page; `undefined` before there is a file. */
export function workOf(state: DeskState): OfficerWork | undefined {
  const { dataset, paper, worksheet, corrected } = state;
  const file = corrected ?? state.file;
  if (dataset === undefined || !paper || !file) return undefined;
  return {
    dataset,
    paper,
    file,
    ...(worksheet !== undefined && !corrected && { worksheet }),
    today: dayInLondon(new Date()),
  };
}
