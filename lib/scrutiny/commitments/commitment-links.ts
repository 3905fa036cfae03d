import type { Commitment } from '../../meeting/commitment';
import { formatDayOrMonth } from '../../meeting/format-day-or-month';
import type { MeetingsRecord } from '../../meeting/meetings-record';
import { site } from '../../site/config';
import type { PageLinks } from '../../site/page-links';
import type { CommitmentLink, CommitmentStanding } from './commitment-standing';

/** "17 September 2019, minute 29 (2)", with the body where it is not the Commission. */
export function askedWhere(
  record: MeetingsRecord,
  { meeting, place }: Commitment,
  at: PageLinks,
): CommitmentLink {
  const label = `${nameOfMeeting(record, meeting)}, ${place.charAt(0).toLowerCase()}${place.slice(1)}`;
  return { label, href: at.meeting(meeting) };
}

/** What closes it: the item of a meeting, and the dataset that holds its figures. Nothing while it is open. */
export function answerLinks(
  record: MeetingsRecord,
  { answeredByItem, answeredByDataset }: Commitment,
  at: PageLinks,
): Pick<CommitmentStanding, 'answeredBy' | 'figures'> {
  const item = record.items.find(({ id }) => id === answeredByItem);
  if (!item) return {};
  const meeting = record.meetings.find(({ id }) => id === item.meeting);
  const numbered = meeting?.status === 'minutes in our papers' ? 'minute' : 'item';
  return {
    answeredBy: {
      label: `${nameOfMeeting(record, item.meeting)}, ${numbered} ${item.number}: ${item.title}`,
      href: at.meeting(item.meeting),
    },
    ...(answeredByDataset !== undefined && {
      figures: { label: 'Its figures', href: at.dataset(answeredByDataset) },
    }),
  };
}

/** "17 September 2019"; "OSMB, July 2019", where it is another body's meeting. */
export function nameOfMeeting({ meetings }: MeetingsRecord, id: string): string {
  const meeting = meetings.find((candidate) => candidate.id === id);
  if (!meeting) return id;
  const when = formatDayOrMonth(meeting.when);
  if (meeting.body === site.committee) return when;
  return meeting.body === 'not stated' ? `${when} (whose meeting is not stated)` : `${meeting.body}, ${when}`;
}
