import type { Commitment, CommitmentKind } from '../../meeting/commitment';
import { formatWhen } from '../../meeting/format-when';
import type { Item } from '../../meeting/item';
import type { Meeting } from '../../meeting/meeting';
import type { CommitmentStanding } from '../commitments/commitment-standing';
import { nameOfItem } from './name-of-item';
import { itemAnchor } from './meeting-contents';
import { itemsThen } from './meeting-items';
import type { SinceThen } from './meeting-page';
import type { MeetingSource } from './meeting-source';
import { isSameSubject } from './same-subject';

type Return = SinceThen['returned'][number];

/** When what was asked for, and the subjects that have figures here, came back; and where they are listed to come back. */
export function returnedSince(source: MeetingSource): Return[] {
  const answers = answersSince(source);
  const subjects = subjectsSince(source).filter(({ href }) => !answers.some((each) => each.href === href));
  return [...answers, ...subjects, ...listedSince(source)];
}

const CAME_BACK: Readonly<Record<CommitmentKind, string>> = {
  report: 'The report came back',
  figures: 'The figures came back',
  account: 'The account came back',
  review: 'The review came back',
  action: 'What was promised came back',
};

/** "The report came back on 27 October 2020 (item 7): …", for what a later item answered. */
function answersSince(source: MeetingSource): Return[] {
  return source.parts.commitments(source.meeting).flatMap(({ commitment }: CommitmentStanding) => {
    const found = laterAnswer(source, commitment);
    return found
      ? [{ ...found, text: `${CAME_BACK[commitment.kind]} ${found.text}: ${commitment.summary}` }]
      : [];
  });
}

/** The item of a later meeting that answered it. What was answered at the meeting itself did not come back. */
function laterAnswer(source: MeetingSource, { answeredByItem }: Commitment): Return | undefined {
  const item = source.now.items.find(({ id }) => id === answeredByItem);
  const meeting = item && meetingOf(source, item);
  if (!meeting || meeting.when <= source.meeting.when) return undefined;
  return { text: whenCame(meeting, item), href: hrefOf(source, item) };
}

/** "Elective home education came back on 27 October 2020 (item 7)", where either item has figures here. */
function subjectsSince(source: MeetingSource): Return[] {
  return itemsThen(source).flatMap((item) =>
    source.now.items.flatMap((later) => {
      const meeting = meetingOf(source, later);
      if (!meeting || meeting.when <= source.meeting.when || !isSameSubject(item, later)) return [];
      return [{ text: `${item.title} came back ${whenCame(meeting, later)}`, href: hrefOf(source, later) }];
    }),
  );
}

/** What the work programme lists for a later meeting, with a resolution of this one; and what waits to be scheduled. */
function listedSince(source: MeetingSource): Return[] {
  const { meeting, now, at } = source;
  const own = new Set(now.resolutions.filter((each) => each.meeting === meeting.id).map(({ id }) => id));
  const isOurs = ({ resolutions }: { resolutions: readonly string[] }): boolean =>
    resolutions.some((id) => own.has(id));
  const programmed = now.workProgramme.filter(isOurs).flatMap((entry) => {
    const later = now.meetings.find(({ id }) => id === entry.meeting);
    return later && later.when > meeting.when
      ? [{ text: `Listed for ${formatWhen(later.when)}: “${entry.item}”`, href: at.meeting(later.id) }]
      : [];
  });
  const pending = now.pendingItems.filter(isOurs).map((row) => ({
    text: `Among the items pending: “${row.item}”. ${row.status}`.replace(/\.$/, ''),
    href: row.meeting === undefined ? at.meetings() : at.meeting(row.meeting),
  }));
  return [...programmed, ...pending];
}

function meetingOf({ now }: MeetingSource, item: Item): Meeting | undefined {
  return now.meetings.find(({ id }) => id === item.meeting);
}

function whenCame(meeting: Meeting, { number }: Item): string {
  return `on ${formatWhen(meeting.when)} (${nameOfItem(meeting, number).toLowerCase()})`;
}

function hrefOf({ at }: MeetingSource, { meeting, number }: Item): string {
  return `${at.meeting(meeting)}#${itemAnchor(number)}`;
}
