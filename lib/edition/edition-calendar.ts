import { type CalendarEvent, icalendar } from '../export/icalendar';
import { hasDay } from '../meeting/day-or-month';
import { formatWhen } from '../meeting/format-when';
import type { Meeting } from '../meeting/meeting';
import { parseTime } from '../meeting/parse-time';
import { site } from '../site/config';
import { links } from '../site/links';
import type { Edition } from './edition';

/** The calendar of one meeting; `undefined` where there is none such, or its day is not stated. */
export function meetingCalendar(edition: Edition, id: string): string | undefined {
  const meeting = edition.published.meetings.meetings.find((candidate) => candidate.id === id);
  const event = meeting && eventOf(edition, meeting);
  return event && icalendar(event.summary, [event]);
}

/** The calendar of every meeting whose day is stated. */
export function everyCalendar(edition: Edition): string {
  const { meetings } = edition.published.meetings;
  return icalendar(
    site.serviceName,
    meetings.flatMap((meeting) => eventOf(edition, meeting) ?? []),
  );
}

/** Whether a meeting has a calendar entry, and what a page says of it. */
export function describeCalendar({ when, time }: Meeting): { exists: boolean; note: string } {
  if (!hasDay(when))
    return { exists: false, note: 'There is no calendar entry, because the day is not stated.' };
  return {
    exists: true,
    note:
      time === undefined
        ? 'For the whole day: no time is stated.'
        : `For ${time.replace(/\.$/, '')}. When it ends is not stated.`,
  };
}

function eventOf({ published }: Edition, meeting: Meeting): CalendarEvent | undefined {
  const { id, when, body, venue, status } = meeting;
  const { papers } = published.meetings;
  const paper = papers.find((candidate) => candidate.id === meeting.paper);
  if (!hasDay(when) || !paper) return undefined;
  const time = meeting.time === undefined ? undefined : parseTime(meeting.time);
  return {
    uid: `meeting-${id}-${site.geography.new_la_code}@childrens-services-statistics`,
    stamp: paper.day,
    day: when,
    ...(time && { time }),
    summary: body === 'not stated' ? 'Meeting of a body that is not stated' : body,
    description: descriptionOf(published.meetings, meeting, paper.title),
    ...(venue !== undefined && { location: venue }),
    url: site.baseUrl + links.meeting(id),
    cancelled: status === 'cancelled',
  };
}

/** Its items or what is planned for it, a line each; what is not stated; and where this was read. */
function descriptionOf(
  { items, workProgramme }: Edition['published']['meetings'],
  { id, when, time }: Meeting,
  paper: string,
): string {
  const own = items.filter(({ meeting }) => meeting === id).sort((a, b) => a.number - b.number);
  const planned = workProgramme.filter(({ meeting }) => meeting === id);
  return [
    ...own.map(({ number, title }) => `${number}. ${title}`),
    ...(own.length > 0 ? [] : planned.map(({ number, item }) => `${number}. ${item}`)),
    time === undefined ? 'No time is stated.' : 'When it ends is not stated.',
    `Read from: ${paper}. The meeting of ${formatWhen(when)}: ${site.baseUrl}${links.meeting(id)}`,
  ].join('\n');
}
