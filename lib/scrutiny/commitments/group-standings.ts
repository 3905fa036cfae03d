import type { CommitmentStanding } from './commitment-standing';
import { isLeftOut } from './commitment-standings';

/** A part of the page: what stands in one way, in the order of the list. */
export interface StandingGroup {
  /** Names the part in addresses. */
  id: string;
  title: string;
  /** What a reader must know of all of them. */
  intro?: string;
  standings: readonly CommitmentStanding[];
}

interface Part extends Pick<StandingGroup, 'id' | 'title' | 'intro'> {
  holds: (standing: CommitmentStanding) => boolean;
}

const PARTS: readonly Part[] = [
  { id: 'past-their-day', title: 'Past their day', holds: ({ state }) => state === 'overdue' },
  { id: 'to-come', title: 'Not yet due', holds: ({ state }) => state === 'not yet due' },
  {
    id: 'no-day',
    title: 'Open, with no day stated',
    holds: ({ state, commitment }) => state === 'open, no day stated' && !isLeftOut(commitment),
  },
  {
    id: 'left-out',
    title: 'Said without the number',
    intro: 'The minutes speak of a number and do not print it.',
    holds: ({ state, commitment }) => state === 'open, no day stated' && isLeftOut(commitment),
  },
  {
    id: 'goes-on',
    title: 'To be done again and again',
    intro: 'No single answer closes these.',
    holds: ({ state }) => state === 'goes on',
  },
  { id: 'answered', title: 'Answered', holds: ({ state }) => state === 'answered' },
];

/** The standings in the parts of the page, open ones first. A part that holds none is left out. */
export function groupStandings(standings: readonly CommitmentStanding[]): StandingGroup[] {
  return PARTS.map(({ holds, ...part }) => ({ ...part, standings: standings.filter(holds) })).filter(
    (part) => part.standings.length > 0,
  );
}
