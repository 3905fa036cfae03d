import type { Citation } from '@/lib/dataset/version';
import type { PublishedDataset } from '@/lib/edition/published';
import { isDay } from '@/lib/period/day';
import { WrongUse } from './answer';
import type { OpenedFolder } from './open-folder';

/** The source as a command names it. */
export interface CitationOptions {
  paper?: string;
  item?: string;
  place?: string;
  title?: string;
  meeting?: string;
}

/** The source of a version: that of the latest where no paper is named, a paper of the list, or a new one. */
export function citationOf(
  { published }: OpenedFolder,
  { latest }: PublishedDataset,
  options: CitationOptions,
): Citation {
  const { paper, item, place, title, meeting } = options;
  if (paper === undefined) return latest.version.citation;
  if (item === undefined || place === undefined)
    throw new WrongUse(
      'With --paper, --item and --place say where in it the figures stand: --item "Item 7" --place "page 14".',
    );
  const listed = published.meetings.papers.find(({ id }) => id === paper);
  if (listed) return { paper, title: title ?? listed.title, meeting: listed.day, item, place };
  if (title === undefined || meeting === undefined) {
    const known = published.meetings.papers.map(({ id }) => id).join(', ');
    throw new WrongUse(
      `“${paper}” is not a paper of the list (${known}). To name a new one, add --title and --meeting.`,
    );
  }
  if (!isDay(meeting)) throw new WrongUse(`“${meeting}” is not a day. Write --meeting 2021-10-26.`);
  return { paper, title, meeting, item, place, unlisted: true };
}

/** The source, where a command that publishes nothing was told the paper: where in it may be left out. */
export function namedCitation(
  folder: OpenedFolder,
  found: PublishedDataset,
  options: CitationOptions,
): Citation | undefined {
  const { item, place } = found.latest.version.citation;
  return options.paper === undefined ? undefined : citationOf(folder, found, { item, place, ...options });
}
