import { momentOf } from '../../dataset/moment-of';
import { formatVersion } from '../../dataset/format-version';
import type { DayOrMonth } from '../../meeting/day-or-month';
import { formatWhenInFull } from '../../meeting/format-when';
import type { CommitmentStanding } from '../commitments/commitment-standing';
import { datasetsOf } from './figures-since';
import { laterVersions } from './later-versions';
import type { MeetingSource } from './meeting-source';
import { notesSince } from './notes-since';
import { versionHad } from './version-had';

/** What has happened since a meeting, the newest first. */
export type MeetingNews = readonly NewsEntry[];

/** One thing that has happened since a meeting to its figures or promises, for a feed. */
export interface NewsEntry {
  /** Names it among the meeting's entries, for ever. */
  id: string;
  /** The moment, in UTC. */
  at: string;
  title: string;
  text: string;
  /** Where it can be read, from the root. */
  href: string;
}

/** All that has happened since the meeting, the newest first, and last that there is a page of it. */
export function meetingNews(source: MeetingSource): MeetingNews {
  const { meeting, asKnownOn, parts, at } = source;
  const page = at.meeting(meeting.id);
  const news = [
    ...versionNews(source),
    ...parts.commitments(meeting).flatMap((standing) => answerNews(standing, page)),
    ...noteNews(source, page),
  ].sort((a, b) => b.at.localeCompare(a.at));
  const first = `The meeting of ${formatWhenInFull(meeting.when)}`;
  return [
    ...news,
    {
      id: 'page',
      at: startOf(asKnownOn),
      title: first,
      text: 'Its items, the figures as members had them, and what was resolved.',
      href: page,
    },
  ];
}

function versionNews(source: MeetingSource): NewsEntry[] {
  return datasetsOf(source).flatMap((known) => {
    const had = versionHad(known, source.asKnownOn);
    if (!had || 'lost' in had) return [];
    const { id, title } = known.dataset;
    return laterVersions(known.tables, had.table).map(({ version, sentences }) => ({
      id: `figures-${id}-${version.id}`,
      at: momentOf(version),
      title: `${title}: version of ${formatVersion(version.id)}`,
      text: sentences.join(' '),
      href: `${source.at.meeting(source.meeting.id)}#since-then`,
    }));
  });
}

function answerNews({ commitment, sentence, answeredBy }: CommitmentStanding, page: string): NewsEntry[] {
  const { id, summary, answeredOn } = commitment;
  if (answeredOn === undefined) return [];
  const href = answeredBy?.href ?? `${page}#since-then`;
  return [
    { id: `promise-${id}`, at: startOf(answeredOn), title: `Answered: ${summary}`, text: sentence, href },
  ];
}

function noteNews(source: MeetingSource, page: string): NewsEntry[] {
  return notesSince(source).flatMap(({ id, text, paper }) => {
    const printed = source.now.papers.find((each) => each.id === paper);
    if (!printed) return [];
    const title = `Printed in: ${printed.title}`;
    return [{ id: `note-${id}`, at: startOf(printed.day), title, text, href: `${page}#since-then` }];
  });
}

function startOf(when: DayOrMonth): string {
  return `${when.length === 'yyyy-mm'.length ? `${when}-01` : when}T00:00:00Z`;
}
