import type { Item } from '../../meeting/item';
import { describeHad } from './describe-had';
import { itemFigures } from './item-figures';
import type { MeetingItem } from './meeting-page';
import type { MeetingSource } from './meeting-source';

/** The items of the meeting in order, each with the figures as members had them. */
export function meetingItems(source: MeetingSource): MeetingItem[] {
  return itemsThen(source).map((item) => meetingItem(source, item));
}

/** The items of the meeting that were known on the day. */
export function itemsThen({ meeting, then }: Pick<MeetingSource, 'meeting' | 'then'>): Item[] {
  return then.items.filter((item) => item.meeting === meeting.id).sort((a, b) => a.number - b.number);
}

function meetingItem(source: MeetingSource, item: Item): MeetingItem {
  const { then, parts } = source;
  const datasets = item.datasets.flatMap((id) => itemFigures(source, id) ?? []);
  const paper = then.papers.find(({ id }) => id === item.paper);
  return {
    id: item.id,
    number: item.number,
    title: item.title,
    ...(item.pages !== undefined && { pages: item.pages }),
    ...(item.note !== undefined && { note: item.note }),
    ...(item.figures === 'published' && paper && { had: describeHad(item, paper) }),
    datasets,
    claims: parts.claims(item),
    resolutions: then.resolutions.filter((resolution) => resolution.item === item.id),
    open: parts.open(item),
    questions: parts.questions(item),
  };
}

/** Whether an item has more to it than its title and what was resolved, and so a part of the page to itself. */
export function hasSubstance({ datasets, claims, open, questions }: MeetingItem): boolean {
  return [datasets, claims, open, questions].some((part) => part.length > 0);
}
