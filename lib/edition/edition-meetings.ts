import { hasDay } from '../meeting/day-or-month';
import type { Meeting } from '../meeting/meeting';
import type { MeetingsRecord } from '../meeting/meetings-record';
import type { Day } from '../period/day';
import { buildMeetingPage } from '../scrutiny/meeting/build-meeting-page';
import { listMeetings, type MeetingList } from '../scrutiny/meeting/meeting-list';
import { type MeetingNews, meetingNews } from '../scrutiny/meeting/meeting-news';
import type { MeetingPage } from '../scrutiny/meeting/meeting-page';
import type { KnownDataset, MeetingSource } from '../scrutiny/meeting/meeting-source';
import { site } from '../site/config';
import { type PageLinks, pageLinks } from '../site/page-links';
import { editionAsAt } from './as-at';
import type { Edition } from './edition';
import { frozenArticle } from './edition-articles';
import { type MakeMeetingParts, meetingParts } from './meeting-parts';
import type { Published } from './published';

interface Options {
  /** Where the page leads to: the pages of today, or of a day. */
  at?: PageLinks;
  parts?: MakeMeetingParts;
}

/** A meeting's page; `undefined` where the papers name no such meeting. */
export function meetingPage(edition: Edition, id: string, options?: Options): MeetingPage | undefined {
  const source = meetingSource(edition, id, options);
  return source && buildMeetingPage(source, site.committee);
}

/** What has happened since a meeting; `undefined` where the papers name no such meeting. */
export function newsOfMeeting(edition: Edition, id: string, options?: Options): MeetingNews | undefined {
  const source = meetingSource(edition, id, options);
  return source && meetingNews(source);
}

/** Every meeting that the papers name, in groups. */
export function meetingList({ published }: Edition): MeetingList {
  return listMeetings(published.meetings, site.committee);
}

function meetingSource(
  edition: Edition,
  id: string,
  { at = pageLinks(), parts = meetingParts }: Options = {},
): MeetingSource | undefined {
  const now = edition.published.meetings;
  const meeting = now.meetings.find((candidate) => candidate.id === id);
  const asKnownOn = meeting && dayKnown(meeting, now);
  if (!asKnownOn) return undefined;
  const then = editionAsAt(edition, asKnownOn);
  return {
    meeting,
    asKnownOn,
    then: then.published.meetings,
    now,
    dataset: (dataset) => knownDataset(edition.published, dataset),
    article: (table) => frozenArticle(edition, table),
    parts: parts(then, edition, at),
    at,
  };
}

/** The day of the paper that tells of the meeting, or of the meeting itself, where it has items and came later. */
function dayKnown({ id, when, paper }: Meeting, { papers, items }: MeetingsRecord): Day | undefined {
  const day = papers.find((candidate) => candidate.id === paper)?.day;
  const hasItems = items.some(({ meeting }) => meeting === id);
  return day !== undefined && hasItems && hasDay(when) && when > day ? when : day;
}

function knownDataset({ datasets, unreadable = [] }: Published, id: string): KnownDataset | undefined {
  const found = datasets.find(({ dataset }) => dataset.id === id);
  if (found) return { dataset: found.dataset, tables: found.tables, damaged: found.damaged ?? [] };
  const lost = unreadable.find(({ dataset }) => dataset.id === id);
  return lost && { dataset: lost.dataset, tables: [], damaged: lost.damaged };
}
