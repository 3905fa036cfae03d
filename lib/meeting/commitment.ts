import type { DayOrMonth } from './day-or-month';

/** What was asked for or promised: a report, figures, an account in words, a review, or something else to be done. */
export type CommitmentKind = 'report' | 'figures' | 'account' | 'review' | 'action';

/** Something that members asked for or were promised. It is open until a link says what answered it. */
export interface Commitment {
  id: string;
  kind: CommitmentKind;
  /** In our own plain words: "Up to date figures on domestic abuse, for all members". */
  summary: string;
  /** The role or body that asked: "Members of the Commission", "the Chair". */
  askedBy: string;
  /** The role that is to do it, where the papers state one: "the Assistant Director". */
  of?: string;
  meeting: string;
  item?: string;
  askedOn: DayOrMonth;
  asPrinted: string;
  paper: string;
  place: string;
  /** The resolutions that ask for it. */
  resolutions: readonly string[];
  /** The rows of the other lists that carry it: work programme, pending items, monitoring schedule, group work. */
  listedIn: readonly string[];
  /** When it is due, where the papers let that be said, and their words for it. */
  due?: DayOrMonth;
  dueAsPrinted?: string;
  /** What answered it: absent while it is open. The paper, and the item, dataset or address that a reader is led to. */
  answeredOn?: DayOrMonth;
  answeredByPaper?: string;
  answeredByItem?: string;
  answeredByDataset?: string;
  answerNote?: string;
  note?: string;
}
