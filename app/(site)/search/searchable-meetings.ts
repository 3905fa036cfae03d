import { formatWhen } from '@/lib/meeting/format-when';
import type { MeetingsRecord } from '@/lib/meeting/meetings-record';
import { SUMMARIES } from '@/lib/scrutiny/meeting/meeting-list';
import type { SearchableMeeting } from '@/lib/search/search-index';
import { links } from '@/lib/site/links';

/** The meetings as search knows them: found by day, by body and by what they dealt with. */
export function searchableMeetings({ meetings, items, workProgramme }: MeetingsRecord): SearchableMeeting[] {
  return meetings.map((meeting) => ({
    id: meeting.id,
    title: meeting.body === 'not stated' ? 'A meeting of a body that is not stated' : meeting.body,
    day: formatWhen(meeting.when),
    href: links.meeting(meeting.id),
    summary: SUMMARIES[meeting.status],
    words: [
      ...items.filter((item) => item.meeting === meeting.id).map(({ title }) => title),
      ...workProgramme.filter((entry) => entry.meeting === meeting.id).map(({ item }) => item),
    ].join('; '),
  }));
}
