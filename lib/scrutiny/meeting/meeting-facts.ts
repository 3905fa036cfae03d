import type { Meeting, MeetingStatus } from '../../meeting/meeting';
import type { Paper } from '../../meeting/paper';
import { formatDay } from '../../period/format-period';
import type { MeetingSource } from './meeting-source';

/** What the papers say of the meeting and what they do not, each a plain sentence, what we have of it first. */
export function meetingFacts(source: MeetingSource, committee: string): string[] {
  const { meeting, then } = source;
  const paper = then.papers.find(({ id }) => id === meeting.paper);
  return [
    ...(paper ? [STANDING[meeting.status](meeting, paper)] : []),
    ...whoseMeeting(meeting, committee),
    ...(meeting.note === undefined ? [] : [meeting.note]),
    ...pendingFor(source),
  ];
}

const STANDING = {
  'minutes in our papers': ({ id }, paper) =>
    paper.meeting === id
      ? 'Its minutes are in our papers.'
      : `Its minutes are in our papers: they are printed in the ${titleOf(paper)}.`,
  'agenda in our papers': () => 'Its agenda and reports are in our papers. Its minutes are not.',
  'in the work programme': (_, paper) => named(paper),
  'named only': (_, paper) => named(paper),
  cancelled: (_, paper) =>
    `It was cancelled, as the ${titleOf(paper)} ${paper.kind === 'minutes' ? 'say' : 'says'}.`,
} as const satisfies Record<MeetingStatus, (meeting: Meeting, paper: Paper) => string>;

function named(paper: Paper): string {
  const verb = paper.kind === 'minutes' ? 'name' : 'names';
  return `The ${titleOf(paper)} ${verb} it. Its own agenda and minutes are not in our papers.`;
}

function titleOf({ kind, day }: Paper): string {
  return `${kind} of ${formatDay(day)}`;
}

function whoseMeeting({ body, note }: Meeting, committee: string): string[] {
  if (body === committee) return [];
  if (body !== 'not stated') return [`A meeting of ${body}, not of the ${committee}.`];
  return note === undefined ? ['The paper does not state whose meeting it was.'] : [];
}

/** What stands under "Items pending schedule or removal" for it. */
function pendingFor({ meeting, then }: MeetingSource): string[] {
  return then.pendingItems
    .filter((row) => row.meeting === meeting.id)
    .map(({ item, page }) => `Page ${page} lists “${item}” to be scheduled for it.`);
}
