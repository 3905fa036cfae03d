import type { Day } from '../../period/day';
import { formatDay } from '../../period/format-period';
import type { Part } from '../rehearsal';

/** The days that a page offers to look back to. */
export function dayParts(days: readonly Day[]): Part[] {
  return days.length === 0
    ? []
    : [{ kind: 'link', label: 'Days to look back to', text: days.map(formatDay).join(', ') }];
}
