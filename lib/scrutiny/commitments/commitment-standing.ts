import type { Commitment } from '../../meeting/commitment';

/**
 * How a commitment stands on a day. "Open" always means: not answered in any paper of that day or before. `goes on`:
 * to be done again and again, so that no single answer closes it.
 */
export type CommitmentState = 'answered' | 'overdue' | 'not yet due' | 'open, no day stated' | 'goes on';

/** A commitment as it stands on a day, in words. Plain JSON. */
export interface CommitmentStanding {
  /** As it was known on the day: without an answer, a later note or a row of a list that came after it. */
  commitment: Commitment;
  state: CommitmentState;
  /** Whole days since it was due, from the end of the month where only a month is stated; only where overdue. */
  daysOver?: number;
  /** "Open on 27 October 2020, 105 days over: due by 14 July 2020." */
  sentence: string;
  /** "Asked for by the Commission." */
  asked: string;
  /** "17 September 2019, minute 29 (2)" and the address. */
  where: CommitmentLink;
  answeredBy?: CommitmentLink;
  /** The dataset with the figures of the answer. */
  figures?: CommitmentLink;
  /** What a reader must know of it, in whole sentences. */
  notes: readonly string[];
}

export interface CommitmentLink {
  label: string;
  href: string;
}
