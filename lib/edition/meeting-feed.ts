import { atomDocument } from '../export/atom-document';
import { formatWhen } from '../meeting/format-when';
import { site } from '../site/config';
import { links } from '../site/links';
import type { Edition } from './edition';
import { newsOfMeeting } from './edition-meetings';

/** A meeting's Atom feed: what has become of its figures and promises. `undefined` where there is no such meeting. */
export function meetingFeed(edition: Edition, id: string): string | undefined {
  const news = newsOfMeeting(edition, id);
  const meeting = edition.published.meetings.meetings.find((candidate) => candidate.id === id);
  if (!news || !meeting) return undefined;
  const page = site.baseUrl + links.meeting(id);
  return atomDocument({
    id: page,
    title: `Since the meeting of ${formatWhen(meeting.when)}`,
    subtitle: `What has become of its figures and of what was promised. ${site.serviceName}, ${site.place}.`,
    author: site.contact?.name ?? site.serviceName,
    self: site.baseUrl + links.meetingFeed(id),
    page,
    entries: news.map(({ id: entry, at, title, text, href }) => ({
      id: `${page}#${entry}`,
      title,
      at,
      page: site.baseUrl + href,
      summary: text,
    })),
  });
}
