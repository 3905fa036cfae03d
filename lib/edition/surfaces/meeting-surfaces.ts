import { cardAlt } from '../../export/card/card';
import { everyMeeting } from '../../scrutiny/meeting/meeting-list';
import type { MeetingPage } from '../../scrutiny/meeting/meeting-page';
import { links } from '../../site/links';
import { describeMeetingPage } from '../describe-meeting-page';
import type { Edition } from '../edition';
import { everyCalendar, meetingCalendar } from '../edition-calendar';
import { meetingList, meetingPage } from '../edition-meetings';
import { meetingCard } from '../meeting-card';
import { meetingFeed } from '../meeting-feed';
import type { Part } from '../rehearsal';
import { chartParts } from './figure-parts';
import { plainSurface, type Surface } from './surface';

/** The list of meetings, each meeting's page, and their pictures, calendars and feeds. */
export function meetingSurfaces(edition: Edition): Surface[] {
  const { meetings } = edition.published.meetings;
  return [
    listSurface(edition),
    ...meetings.flatMap(({ id }) => pageSurfaces(edition, id)),
    plainSurface('file', links.calendar(), 'Calendar of meetings', everyCalendar(edition)),
  ];
}

function listSurface(edition: Edition): Surface {
  const list = meetingList(edition);
  return {
    kind: 'page',
    address: links.meetings(),
    title: 'Meetings',
    content: list,
    parts: () =>
      everyMeeting(list).map(({ when, summary }) => ({ kind: 'link', label: when, text: summary })),
  };
}

function pageSurfaces(edition: Edition, id: string): Surface[] {
  const page = meetingPage(edition, id);
  if (!page) return [];
  const { title } = describeMeetingPage(page);
  const card = meetingCard(edition, page.meeting);
  const calendar = meetingCalendar(edition, id);
  return [
    {
      kind: 'page',
      address: links.meeting(id),
      title,
      content: { page, alt: cardAlt(card) },
      parts: () => meetingParts(page),
    },
    plainSurface('picture', links.meetingCard(id), `Picture of ${title}`, card),
    plainSurface('file', links.meetingFeed(id), `${title}: feed`, meetingFeed(edition, id)),
    ...(calendar === undefined
      ? []
      : [plainSurface('file', links.meetingCalendar(id), `${title}: calendar`, calendar)]),
  ];
}

/** What a reader sees on a meeting's page that could change: at most the last part does. */
function meetingParts({ items, sinceThen }: MeetingPage): Part[] {
  const { figures, commitments, notes, returned } = sinceThen;
  const since = (label: string, text: string): Part => ({
    kind: 'sentence',
    label: `Since then: ${label}`,
    text,
  });
  return [
    ...items.flatMap(({ datasets }) =>
      datasets.flatMap(({ dataset, lead, figures: charts }): Part[] => [
        { kind: 'sentence', label: `${dataset.title}, as members had it`, text: lead },
        ...charts.flatMap(chartParts),
      ]),
    ),
    ...figures.map(({ dataset, sentences }) => since(dataset.title, sentences.join(' '))),
    ...commitments.map(({ commitment, sentence }) => since(commitment.summary, sentence)),
    ...notes.map(({ text, paper }) => since(paper, text)),
    ...returned.map(({ text, href }) => since(href, text)),
  ];
}
