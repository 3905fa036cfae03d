import type { MeetingParts } from '../scrutiny/meeting/meeting-source';
import type { Edition } from './edition';

/** Makes the parts of a meeting's page that are judged elsewhere, from the edition of the day and that of now. */
export type MakeMeetingParts = (then: Edition, now: Edition) => MeetingParts;

/** A page without claims, promises and questions. */
export const withoutParts: MakeMeetingParts = () => ({
  claims: () => [],
  open: () => [],
  questions: () => [],
  commitments: () => [],
});
