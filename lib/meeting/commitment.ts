import type { DayOrMonth } from './day-or-month';

/** What was asked for or promised: a report, figures, an account in words, a review, or something else to be done. */
export type CommitmentKind = 'report' | 'figures' | 'account' | 'review' | 'action';

/**
 * How it came about. `listed`: a list of work to come has it, and who asked is not stated. `stated without a number`:
 * nobody asked, but the minutes state a rise, a fall or a level and print no number.
 */
export type CommitmentBasis = 'asked for' | 'promised' | 'listed' | 'stated without a number';

/** Something that members asked for or were promised. It is open until a link says what answered it. */
export interface Commitment {
  id: string;
  kind: CommitmentKind;
  basis: CommitmentBasis;
  /** In our own plain words: "Up to date figures on domestic abuse, for all members". */
  summary: string;
  /** The role or body that asked for it, or that promised it. Absent where that is not stated, or nobody did. */
  askedBy?: string;
  /** The role that is to do it, where the papers state one: "the Assistant Director". */
  of?: string;
  /** The meeting that asked or was promised; where that is not stated, the one whose papers list it. */
  meeting: string;
  item?: string;
  /** Absent where the papers do not state when it was asked for. */
  askedOn?: DayOrMonth;
  asPrinted: string;
  paper: string;
  place: string;
  /** The resolutions that ask for it. */
  resolutions: readonly string[];
  /** The rows of the other lists that carry it: work programme, pending items, monitoring schedule, group work. */
  listedIn: readonly string[];
  /** The datasets whose subject it is. */
  datasets: readonly string[];
  /** Whether it is to be done again and again, so that no single answer closes it. */
  standing: boolean;
  /** When it is due, where the papers let that be said. */
  due?: DayOrMonth;
  /** Whether the day or month stands in the paper, or follows from its words. Stated with `due`. */
  dueIs?: 'printed' | 'worked out';
  /** The paper's words for it: "in four weeks’ time"; alone, where they give neither day nor month: "in due course". */
  dueAsPrinted?: string;
  /** What answered it: absent while it is open. The paper that shows it, and the item and dataset that a reader is led to. */
  answeredOn?: DayOrMonth;
  answeredByPaper?: string;
  answeredByItem?: string;
  answeredByDataset?: string;
  answerNote?: string;
  note?: string;
  /** What a later paper prints of it, and that paper: no page of an earlier day may know it. */
  laterNote?: string;
  laterPaper?: string;
}
