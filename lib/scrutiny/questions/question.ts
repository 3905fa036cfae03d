import type { CitedCell } from '../cited-cell';

/** What a question was written from. */
export type QuestionBasis = 'a change' | 'a sum that differs' | 'a sentence' | 'a promise' | 'not stated';

/** A neutral question for members, with the figures or words that it rests on. It asserts no cause. Plain JSON. */
export interface Question {
  /** "Pending involvements rose from 12 to 25: how long have they been open?" */
  text: string;
  basis: QuestionBasis;
  cells: readonly CitedCell[];
  /** What it rests on that is no cell: a place in a paper, in words. */
  places: readonly string[];
}
