import { hasDay } from '@/lib/meeting/day-or-month';
import type { Meeting } from '@/lib/meeting/meeting';
import type { MeetingsRecord } from '@/lib/meeting/meetings-record';
import { formatDay, formatMonth } from '@/lib/period/format-period';
import type { SearchableMeeting } from '@/lib/search/search-index';
import { links } from '@/lib/site/links';

/** The meetings as search knows them: found by day, by body and by what they dealt with. */
export function searchableMeetings({ meetings, items, workProgramme }: MeetingsRecord): SearchableMeeting[] {
  return meetings.map((meeting) => ({
    id: meeting.id,
    title: meeting.body === 'not stated' ? 'A meeting of a body that is not stated' : meeting.body,
    day: hasDay(meeting.when) ? formatDay(meeting.when) : formatMonth(meeting.when),
    href: links.papers(meeting.paper),
    words: [
      STATUS_WORDS[meeting.status],
      ...items.filter((item) => item.meeting === meeting.id).map(({ title }) => title),
      ...workProgramme.filter((entry) => entry.meeting === meeting.id).map(({ item }) => item),
    ].join('; '),
  }));
}

const STATUS_WORDS = {
  'minutes in our papers': 'minutes',
  'agenda in our papers': 'agenda',
  'in the work programme': 'work programme',
  'named only': '',
  cancelled: 'cancelled',
} as const satisfies Record<Meeting['status'], string>;
