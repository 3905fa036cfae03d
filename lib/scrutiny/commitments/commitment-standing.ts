import type { Commitment } from '../../meeting/commitment';

/** How a commitment stands on a day. "Open" always means: not answered in any paper of that day or before. */
export type CommitmentState = 'answered' | 'overdue' | 'not yet due' | 'open, no day stated';

/** A commitment as it stands on a day, in words. Plain JSON. */
export interface CommitmentStanding {
  commitment: Commitment;
  state: CommitmentState;
  /** Whole days since it was due; only where overdue. */
  daysOver?: number;
  /** "Open on 27 October 2020, 105 days over: due by 14 July 2020." */
  sentence: string;
  /** "17 September 2019, minute 29 (2)" and the address. */
  where: { label: string; href: string };
  answeredBy?: { label: string; href: string };
}
