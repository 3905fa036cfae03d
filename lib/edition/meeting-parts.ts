import type { Item } from '../meeting/item';
import type { Meeting } from '../meeting/meeting';
import type { Day } from '../period/day';
import type { JudgedClaim } from '../scrutiny/claims/judged-claim';
import type { CommitmentStanding } from '../scrutiny/commitments/commitment-standing';
import { commitmentStandings } from '../scrutiny/commitments/commitment-standings';
import { latestPaperDay } from '../scrutiny/commitments/promises-view';
import type { MeetingParts } from '../scrutiny/meeting/meeting-source';
import { openAbout, promisesOfMeeting } from '../scrutiny/meeting/promises-of-meeting';
import type { PageLinks } from '../site/page-links';
import type { Edition } from './edition';
import { judgedClaims } from './edition-claims';
import { itemQuestions } from './item-questions';

/** What the parts of a meeting's page that are judged elsewhere are made from. */
export interface MeetingMoment {
  meeting: Meeting;
  /** The edition as it was known on `asKnownOn`, whose knowledge the page keeps, and the edition of now. */
  then: Edition;
  asKnownOn: Day;
  now: Edition;
  at: PageLinks;
}

export type MakeMeetingParts = (moment: MeetingMoment) => MeetingParts;

/** What was said of an item, what was open about it and what might be asked, as known on the day; its promises now. */
export const meetingParts: MakeMeetingParts = ({ meeting, then, asKnownOn, now, at }) => {
  const { meetings } = then.published;
  const standings = commitmentStandings(meetings, asKnownOn, at);
  const judged = meetings.items.some((item) => item.meeting === meeting.id) ? judgedClaims(then) : [];
  const claims = (item: Item): JudgedClaim[] => judged.filter((claim) => claim.item === item.id);
  const open = (item: Item): CommitmentStanding[] => openAbout(standings, item, meetings);
  return {
    claims,
    open,
    questions: (item) => itemQuestions(then, item, { claims: claims(item), open: open(item) }),
    commitments: () => promisesOfMeeting(standingsNow(now, at), meeting),
  };
};

/** As on the day of the latest paper: no paper tells of a later one. */
function standingsNow({ published: { meetings } }: Edition, at: PageLinks): CommitmentStanding[] {
  const day = latestPaperDay(meetings);
  return day === undefined ? [] : commitmentStandings(meetings, day, at);
}
