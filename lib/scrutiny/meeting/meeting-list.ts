import { hasDay } from '../../meeting/day-or-month';
import { formatWhenInFull } from '../../meeting/format-when';
import type { Meeting, MeetingStatus } from '../../meeting/meeting';
import type { MeetingsRecord } from '../../meeting/meetings-record';
import type { Day } from '../../period/day';

/** The meetings that the papers name, in the groups that a reader looks for. Plain JSON. */
export interface MeetingList {
  /** Those of which a paper here tells something, the latest first. */
  held: readonly ListedMeeting[];
  /** Those still to come on the day of the latest paper, the soonest first. */
  planned: readonly ListedMeeting[];
  /** Those that are named and no more, or were cancelled, the latest first. */
  named: readonly ListedMeeting[];
  /** Those of other bodies, the latest first. */
  others: readonly ListedMeeting[];
  /** The day of the latest paper: what is planned is planned as of then. */
  asOf?: Day;
}

export interface ListedMeeting {
  id: string;
  /** "Tuesday 27 October 2020" */
  when: string;
  /** Whose meeting, where it is not the committee's. */
  body?: string;
  /** "5.30 p.m., Microsoft Teams Meeting" */
  where?: string;
  /** What we have of it, in a sentence. */
  summary: string;
  /** What it dealt with or is to deal with, each in the words of its paper. */
  items: readonly string[];
}

/** Lists every meeting once. */
export function listMeetings(record: MeetingsRecord, committee: string): MeetingList {
  const asOf = record.papers
    .map(({ day }) => day)
    .sort()
    .at(-1);
  const latestFirst = [...record.meetings].sort((a, b) => b.when.localeCompare(a.when));
  const own = latestFirst.filter(({ body }) => body === committee);
  const isPlanned = ({ when, status }: Meeting): boolean =>
    asOf !== undefined && when > asOf && status !== 'cancelled';
  const isNamed = ({ status }: Meeting): boolean => status === 'named only' || status === 'cancelled';
  const list = (meetings: readonly Meeting[]): ListedMeeting[] =>
    meetings.map((meeting) => listed(meeting, record, committee));
  return {
    held: list(own.filter((meeting) => !isPlanned(meeting) && !isNamed(meeting))),
    planned: list(own.filter(isPlanned).reverse()),
    named: list(own.filter((meeting) => !isPlanned(meeting) && isNamed(meeting))),
    others: list(latestFirst.filter(({ body }) => body !== committee)),
    ...(asOf !== undefined && { asOf }),
  };
}

/** All of them, in the order of the groups. */
export function everyMeeting({ held, planned, named, others }: MeetingList): ListedMeeting[] {
  return [...held, ...planned, ...named, ...others];
}

function listed(meeting: Meeting, record: MeetingsRecord, committee: string): ListedMeeting {
  const { id, when, body, time, venue } = meeting;
  const where = [time, venue].filter(Boolean).join(', ').replace(/\.$/, '');
  return {
    id,
    when: formatWhenInFull(when),
    ...(body !== committee && { body: body === 'not stated' ? 'Body not stated' : body }),
    ...(where !== '' && { where }),
    summary: [
      SUMMARIES[meeting.status],
      ...(hasDay(when) ? [] : ['The day is not stated.']),
      ...countResolved(id, record),
    ].join(' '),
    items: itemsOf(id, record),
  };
}

function countResolved(id: string, { resolutions }: MeetingsRecord): string[] {
  const count = resolutions.filter(({ meeting }) => meeting === id).length;
  if (count === 0) return [];
  return [count === 1 ? 'One resolution of it is printed.' : `${count} resolutions of it are printed.`];
}

/** The items with figures here; else what the work programme lists for it; else what waits to be scheduled for it. */
function itemsOf(id: string, { items, workProgramme, pendingItems }: MeetingsRecord): string[] {
  const ofIt = ({ meeting }: { meeting?: string }): boolean => meeting === id;
  const figures = items.filter((item) => ofIt(item) && item.datasets.length > 0);
  if (figures.length > 0) return figures.map(({ title }) => title);
  const programme = workProgramme.filter(ofIt).map(({ item }) => item.replace(/\.$/, ''));
  return programme.length > 0 ? programme : pendingItems.filter(ofIt).map(({ item }) => item);
}

/** What we have of a meeting, for a list and for search. */
export const SUMMARIES = {
  'minutes in our papers': 'Its minutes are among our papers.',
  'agenda in our papers': 'Its agenda and reports are among our papers.',
  'in the work programme': 'Listed in the work programme.',
  'named only': 'Named in a paper; its own papers are not here.',
  cancelled: 'Cancelled.',
} as const satisfies Record<MeetingStatus, string>;
