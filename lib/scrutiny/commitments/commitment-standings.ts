import type { Commitment } from '../../meeting/commitment';
import type { MeetingsRecord } from '../../meeting/meetings-record';
import type { Day } from '../../period/day';
import { type PageLinks, pageLinks } from '../../site/page-links';
import { answerLinks, askedWhere } from './commitment-links';
import type { CommitmentStanding, CommitmentState } from './commitment-standing';
import { describeAsking, describeCommitment } from './describe-commitment';
import { daysOverOn, lastDueDay } from './due-days';
import { knownCommitments } from './known-commitment';

/**
 * How everything asked for or promised stands at the end of a day, as papers of that day or before tell it: longest
 * over first, then by the day it is due, then what has no day, what goes on, and what is answered, the latest first.
 */
export function commitmentStandings(
  record: MeetingsRecord,
  day: Day,
  at: PageLinks = pageLinks(),
): CommitmentStanding[] {
  return knownCommitments(record, day)
    .map((commitment) => standingOf(record, commitment, day, at))
    .sort(byUrgency);
}

function standingOf(
  record: MeetingsRecord,
  commitment: Commitment,
  day: Day,
  at: PageLinks,
): CommitmentStanding {
  const { due, answerNote, note, laterNote } = commitment;
  const state = stateOf(commitment, day);
  return {
    commitment,
    state,
    ...(state === 'overdue' && due !== undefined && { daysOver: daysOverOn(due, day) }),
    sentence: describeCommitment(commitment, state, day),
    asked: describeAsking(commitment),
    where: askedWhere(record, commitment, at),
    ...answerLinks(record, commitment, at),
    notes: [answerNote, note, laterNote].filter((text) => text !== undefined),
  };
}

function stateOf({ answeredOn, standing, due }: Commitment, day: Day): CommitmentState {
  if (answeredOn !== undefined) return 'answered';
  if (standing) return 'goes on';
  if (due === undefined) return 'open, no day stated';
  return lastDueDay(due) < day ? 'overdue' : 'not yet due';
}

const RANKS = {
  overdue: 0,
  'not yet due': 1,
  'open, no day stated': 2,
  'goes on': 4,
  answered: 5,
} as const satisfies Record<CommitmentState, number>;

/** What somebody asked for or promised comes before a number that minutes leave out. */
function rankOf({ state, commitment }: CommitmentStanding): number {
  return isLeftOut(commitment) && state === 'open, no day stated' ? 3 : RANKS[state];
}

/** Whether it is a number that minutes leave out, which nobody is stated to have asked for. */
export function isLeftOut({ basis }: Commitment): boolean {
  return basis === 'stated without a number';
}

/** The sort is stable: what is equal here stays in the order of the register, which is the order of the papers. */
function byUrgency(a: CommitmentStanding, b: CommitmentStanding): number {
  const [first, second] = [placeInTime(a), placeInTime(b)];
  return rankOf(a) - rankOf(b) || (first < second ? -1 : first > second ? 1 : 0);
}

/** What is over or to come in the order of its day; what is answered with the latest answer first. */
function placeInTime({ state, commitment: { due, answeredOn } }: CommitmentStanding): string | number {
  if (state === 'answered') return -Date.parse(answeredOn ?? '');
  return due === undefined ? '' : lastDueDay(due);
}
