import { citationAsGiven } from '../export/citation-as-given';
import type { Figure } from '../figure/figure';
import type { Meeting } from '../meeting/meeting';
import type { Day } from '../period/day';
import { buildPack } from '../scrutiny/pack/build-pack';
import { hasPack } from '../scrutiny/pack/has-pack';
import type { Pack } from '../scrutiny/pack/pack';
import { formatCode } from '../scrutiny/pack/short-code';
import { site } from '../site/config';
import type { Edition } from './edition';
import { codeOf } from './edition-codes';
import { meetingPage } from './edition-meetings';

/** The pack of a meeting; `undefined` where the papers name no such meeting, or tell of nothing that could be taken there. */
export function meetingPack(edition: Edition, id: string): Pack | undefined {
  const page = meetingPage(edition, id);
  if (!page || !hasPack(page)) return undefined;
  return buildPack(page, {
    codeOf: (figure) => codeOf(edition, figure),
    cite: (figure, item) => citeAsGiven(edition, figure, item),
    madeUpTo: latestDay(edition),
  });
}

/** "Cite this, as members saw it": for a figure wherever it stands. Without an item’s title it is that of its paper. */
export function citeAsGiven(edition: Edition, figure: Figure, item = itemGiven(edition, figure)): string {
  const body = meetingGiven(edition, figure)?.body;
  return citationAsGiven(figure, {
    code: formatCode(codeOf(edition, figure)),
    ...(body !== undefined && body !== 'not stated' && { body }),
    ...(item !== undefined && { item }),
  });
}

/** The meeting that the paper of a figure was given to; `undefined` where the papers name none of that day. */
export function meetingGiven({ published }: Edition, { source }: Figure): Meeting | undefined {
  const onDay = published.meetings.meetings.filter(({ when }) => when === source.meeting);
  return onDay.find(({ body }) => body === site.committee) ?? onDay[0];
}

/** The title of the item with which the paper of a figure was given to a meeting; `undefined` where we have no such item. */
function itemGiven(edition: Edition, figure: Figure): string | undefined {
  const meeting = meetingGiven(edition, figure)?.id;
  const { items } = edition.published.meetings;
  return items.find((item) => item.meeting === meeting && item.datasets.includes(figure.dataset.id))?.title;
}

/** The day of the latest paper or version published: what is said of later goes so far. */
export function latestDay({ published }: Edition): Day {
  const days = [
    ...published.meetings.papers.map(({ day }) => day),
    ...published.datasets.flatMap(({ tables }) => tables.map(({ version }) => version.published)),
  ];
  const latest = days.sort().at(-1);
  if (!latest) throw new Error('nothing is published');
  return latest;
}
