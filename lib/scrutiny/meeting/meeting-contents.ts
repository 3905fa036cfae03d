import { hasSubstance } from './meeting-items';
import type { MeetingPage } from './meeting-page';
import { nameOfItem } from './name-of-item';

/** The parts of a meeting's page, in their order, each by the id of its heading's section. */
export function contentsOf(page: MeetingPage): { id: string; title: string }[] {
  const { meeting, items, programme, resolutions } = page;
  const main = items.filter(hasSubstance);
  return [
    ...main.map(({ number, title }) => ({
      id: itemAnchor(number),
      title: `${nameOfItem(meeting, number)}: ${title}`,
    })),
    ...(items.length > main.length ? [{ id: 'other-items', title: 'The other items' }] : []),
    ...(programme.length > 0 ? [{ id: 'programme', title: PROGRAMME_TITLE }] : []),
    ...(resolutions.length > 0 ? [{ id: 'resolved', title: 'Resolved' }] : []),
    { id: 'since-then', title: 'Since then' },
  ];
}

export const PROGRAMME_TITLE = 'What the work programme lists';

/** Names an item on the page of its meeting. */
export function itemAnchor(number: number): string {
  return `item-${number}`;
}
