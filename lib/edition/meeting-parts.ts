import type { Meeting } from '../meeting/meeting';
import type { Day } from '../period/day';
import type { MeetingParts } from '../scrutiny/meeting/meeting-source';
import type { PageLinks } from '../site/page-links';
import type { Edition } from './edition';

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

/** A page without claims, promises and questions. */
export const withoutParts: MakeMeetingParts = () => ({
  claims: () => [],
  open: () => [],
  questions: () => [],
  commitments: () => [],
});
