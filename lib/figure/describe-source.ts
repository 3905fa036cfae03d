import type { Citation } from '../dataset/version';
import { formatDay } from '../period/format-period';

/** "Source: Elective Home Education: briefing, Item 7, Appendix 1, page 14. Meeting of 27 October 2020." */
export function describeSource({ title, item, place, meeting }: Citation): string {
  return `Source: ${title}, ${item}, ${place}. Meeting of ${formatDay(meeting)}.`;
}
