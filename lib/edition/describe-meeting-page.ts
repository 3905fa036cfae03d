import { hasDay } from '../meeting/day-or-month';
import { formatWhen } from '../meeting/format-when';
import type { MeetingPage } from '../scrutiny/meeting/meeting-page';
import { site } from '../site/config';
import { links } from '../site/links';

/** How a meeting's page is named among tabs and by a search engine. */
export function describeMeetingPage({ meeting, items, facts }: MeetingPage): {
  title: string;
  description: string;
} {
  const subjects = items.filter(({ datasets }) => datasets.length > 0).map(({ title }) => title);
  const body = meeting.body === site.committee || meeting.body === 'not stated' ? '' : `, ${meeting.body}`;
  return {
    title: `Meeting of ${formatWhen(meeting.when)}${body}`,
    description:
      subjects.length === 0
        ? (facts[0] ?? '')
        : `The figures as members had them, what was resolved, and what has happened since: ${subjects.join('; ')}.`,
  };
}

/** Its own feed, and its calendar entry where it has one, by media type. */
export function otherFormsOf({ meeting }: MeetingPage): Record<string, { href: string; title: string }> {
  const when = formatWhen(meeting.when);
  return {
    'application/atom+xml': {
      href: links.meetingFeed(meeting.id),
      title: `Since the meeting of ${when}`,
    },
    ...(hasDay(meeting.when) && {
      'text/calendar': { href: links.meetingCalendar(meeting.id), title: `The meeting of ${when}` },
    }),
  };
}
