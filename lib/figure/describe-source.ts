import type { Citation } from '../dataset/version';
import { formatDay } from '../period/format-period';

/** "Elective Home Education: briefing, Item 7, Appendix 1, page 14. Meeting of 27 October 2020." */
export function describePaper({ title, item, place, meeting }: Citation): string {
  return `${title}, ${item}, ${place}. Meeting of ${formatDay(meeting)}.`;
}

/** The paper, said to be the source. */
export function describeSource(citation: Citation): string {
  return `Source: ${describePaper(citation)}`;
}
