import type { MeetingPage } from '../scrutiny/meeting/meeting-page';
import type { Edition } from './edition';

/** A meeting's page; `undefined` where the papers name no such meeting. */
export function meetingPage({ published }: Edition, id: string): MeetingPage | undefined {
  const meeting = published.meetings.meetings.find((candidate) => candidate.id === id);
  const paper = published.meetings.papers.find((candidate) => candidate.id === meeting?.paper);
  if (!meeting || !paper) return undefined;
  return {
    meeting,
    when: meeting.asPrinted,
    asKnownOn: paper.day,
    facts: [],
    items: [],
    programme: [],
    resolutions: [],
    sinceThen: { figures: [], commitments: [], notes: [], returned: [] },
  };
}
