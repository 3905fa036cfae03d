import type { Table, TableLookup } from '../../dataset/table';
import type { UntidyThing } from '../../meeting/untidy-thing';
import type { JudgedClaim } from '../claims/judged-claim';
import type { CommitmentStanding } from '../commitments/commitment-standing';
import type { Question } from './question';

/** What is known of one item on the day of its meeting. */
export interface QuestionSource {
  /** The item's tables, in the versions that members had, and how others of that day are found. */
  tables: readonly Table[];
  lookup: TableLookup;
  /** The item's own. */
  claims: readonly JudgedClaim[];
  open: readonly CommitmentStanding[];
  untidy: readonly UntidyThing[];
}

/** A question that may be asked, if nothing weightier is asked about the same thing. */
export interface Candidate extends Question {
  /** Sets it among the questions of its own rule, the weightiest first; equal ones stay in the paper's order. */
  weight: number;
  /** What it is about. No two that are asked share any of these. */
  about: readonly string[];
}

/** Finds what one kind of question can be asked about. */
export type QuestionRule = (source: QuestionSource) => Candidate[];
