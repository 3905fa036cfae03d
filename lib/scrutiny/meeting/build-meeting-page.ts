import { formatWhenInFull } from '../../meeting/format-when';
import { figuresSince } from './figures-since';
import { meetingFacts } from './meeting-facts';
import { itemsThen, meetingItems } from './meeting-items';
import type { MeetingPage } from './meeting-page';
import type { MeetingSource } from './meeting-source';
import { notesSince } from './notes-since';
import { returnedSince } from './returned-since';

/** Decides a meeting's page. Only `sinceThen` looks past the day whose knowledge the page keeps. */
export function buildMeetingPage(source: MeetingSource, committee: string): MeetingPage {
  const { asKnownOn, meeting, then } = source;
  const shown = new Set(itemsThen(source).map(({ id }) => id));
  const ofMeeting = <Row extends { meeting: string }>(rows: readonly Row[]): Row[] =>
    rows.filter((row) => row.meeting === meeting.id);
  return {
    meeting,
    when: formatWhenInFull(meeting.when),
    asKnownOn,
    facts: meetingFacts(source, committee),
    items: meetingItems(source),
    programme: ofMeeting(then.workProgramme),
    resolutions: ofMeeting(then.resolutions).filter(({ item }) => item === undefined || !shown.has(item)),
    sinceThen: {
      figures: figuresSince(source),
      commitments: source.parts.commitments(meeting),
      notes: notesSince(source).map(({ text, paper }) => ({ text, paper })),
      returned: returnedSince(source),
    },
  };
}
