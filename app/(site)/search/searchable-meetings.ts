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
    summary: SUMMARIES[meeting.status],
    words: [
      ...items.filter((item) => item.meeting === meeting.id).map(({ title }) => title),
      ...workProgramme.filter((entry) => entry.meeting === meeting.id).map(({ item }) => item),
    ].join('; '),
  }));
}

const SUMMARIES = {
  'minutes in our papers': 'Its minutes are among our papers.',
  'agenda in our papers': 'Its agenda and reports are among our papers.',
  'in the work programme': 'Listed in the work programme.',
  'named only': 'Named in a paper, which says no more of it.',
  cancelled: 'Cancelled.',
} as const satisfies Record<Meeting['status'], string>;
