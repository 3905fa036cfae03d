import type { Table } from '../../dataset/table';
import type { Claim } from '../../meeting/claim';
import type { Period } from '../../period/period';
import type { CitedCell } from '../cited-cell';

/** What a rule finds when it sets a sentence beside the figures of one moment. */
export interface Finding {
  /** `no figure` where a number that the sentence needs is not in the table. */
  outcome: 'shown' | 'not shown' | 'no figure';
  /** Plain sentences with the numbers in them. */
  sentences: readonly string[];
  /** The figures it rests on. */
  cells: readonly CitedCell[];
}

/** A sentence, the table it is read beside, and the period that it is about. */
export interface Asked {
  claim: Claim;
  table: Table;
  measure: string;
  period: Period;
}

/** The same where the sentence is about a change. */
export interface AskedOfChange extends Asked {
  from: Period;
}

/** How a sentence is set beside the figures: those of one period, of two, or of none. */
export type Rule =
  | { over: 'one period'; find: (asked: Asked) => Finding }
  | { over: 'two periods'; find: (asked: AskedOfChange) => Finding }
  | { over: 'no period'; find: (claim: Claim) => Finding };
