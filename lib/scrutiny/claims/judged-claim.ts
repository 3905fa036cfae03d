import type { CitedCell } from '../cited-cell';

/** What may be said of a sentence beside the figures. Never whether it was right to say it, or why it was said. */
export type Verdict =
  'the table shows this' | 'the table does not show this' | 'no figure was published' | 'true then, not now';

/** A sentence from a paper about a measure, and what the published figures show. Plain JSON. */
export interface JudgedClaim {
  id: string;
  /** The exact words. */
  quote: string;
  paper: string;
  item?: string;
  meeting: string;
  /** "Item 7, paragraph 2.7, page 11" */
  place: string;
  /** What it is about, in a few plain words: "Officer involvement". */
  about: string;
  /** The datasets that it is read beside; empty where none here holds the measure. */
  datasets: readonly { id: string; title: string }[];
  verdict: Verdict;
  /** One to three plain sentences with the numbers in them. */
  why: string;
  cells: readonly CitedCell[];
}
