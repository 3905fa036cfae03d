import type { Item } from '../../meeting/item';
import type { Paper } from '../../meeting/paper';
import { formatDay } from '../../period/format-period';

/** How members had the figures of an item: in its papers, in the minutes alone, or said and printed later. */
export function describeHad({ meeting, pages }: Pick<Item, 'meeting' | 'pages'>, paper: Paper): string {
  const where =
    pages === undefined ? '' : `, ${/\D/.test(pages) ? 'pages' : 'page'} ${pages.replace(' - ', ' to ')}`;
  if (paper.meeting !== meeting)
    return `Said at the meeting; first printed in the ${paper.kind} of ${formatDay(paper.day)}${where}.`;
  return paper.kind === 'minutes'
    ? `Said at the meeting, and printed in its minutes${where}.`
    : `In the papers of the meeting${where}.`;
}
