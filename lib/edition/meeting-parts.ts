import type { Item } from '../meeting/item';
import { commitmentStandings } from '../scrutiny/commitments/commitment-standings';
import type { CommitmentStanding } from '../scrutiny/commitments/commitment-standing';
import { latestPaperDay } from '../scrutiny/commitments/promises-view';
import type { MeetingParts } from '../scrutiny/meeting/meeting-source';
import type { PageLinks } from '../site/page-links';
import type { Edition } from './edition';
import { judgedClaims } from './edition-claims';
import { itemQuestions } from './item-questions';

/** Makes the parts of a meeting's page that are judged elsewhere, from the edition of the day and that of now. */
export type MakeMeetingParts = (then: Edition, now: Edition, at: PageLinks) => MeetingParts;

/** What was said, promised and might be asked, each as the edition that it is asked of knows it. */
export const meetingParts: MakeMeetingParts = (then, now, at) => {
  const said = judgedClaims(then);
  const openThen = standingsIn(then, at).filter(({ state }) => state !== 'answered');
  const claims: MeetingParts['claims'] = (item) => said.filter((claim) => claim.item === item.id);
  const open: MeetingParts['open'] = (item) => openThen.filter((standing) => concerns(standing, item));
  return {
    claims,
    open,
    questions: (item) => itemQuestions(then, item, { claims: claims(item), open: open(item) }),
    commitments: ({ id }) => standingsIn(now, at).filter(({ commitment }) => commitment.meeting === id),
  };
};

/** As the latest paper of the edition tells it: nobody can know from papers what happened after it. */
function standingsIn({ published: { meetings } }: Edition, at: PageLinks): CommitmentStanding[] {
  const day = latestPaperDay(meetings);
  return day === undefined ? [] : commitmentStandings(meetings, day, at);
}

/** Whether it was asked for under the item, or is about figures that the item has. */
function concerns({ commitment }: CommitmentStanding, { id, datasets }: Item): boolean {
  return commitment.item === id || commitment.datasets.some((dataset) => datasets.includes(dataset));
}
