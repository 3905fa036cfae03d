import type { Version } from '../../dataset/version';
import type { Figure } from '../../figure/figure';
import type { Meeting } from '../../meeting/meeting';
import type { ProgrammeEntry } from '../../meeting/programme-entry';
import type { Resolution } from '../../meeting/resolution';
import type { Day } from '../../period/day';
import type { JudgedClaim } from '../claims/judged-claim';
import type { CommitmentStanding } from '../commitments/commitment-standing';
import type { Question } from '../questions/question';

/** A meeting's page, decided. All but `sinceThen` is as it was known on `asKnownOn`, and never changes. Plain JSON. */
export interface MeetingPage {
  meeting: Meeting;
  /** "Tuesday 27 October 2020", or the month where no day is stated. */
  when: string;
  /** The day of the paper that tells of it: what is frozen here is what had been published by then. */
  asKnownOn: Day;
  /** What the papers say of the meeting, and what they do not, each a plain sentence. */
  facts: readonly string[];
  items: readonly MeetingItem[];
  /** What the work programme lists for it. */
  programme: readonly ProgrammeEntry[];
  /** Resolutions that belong to no item that we have. */
  resolutions: readonly Resolution[];
  sinceThen: SinceThen;
}

/** One item with the figures as members had them, what was said, what was resolved, and what might be asked. */
export interface MeetingItem {
  id: string;
  number: number;
  title: string;
  pages?: string;
  note?: string;
  /** How members had the figures: "In the papers of the meeting", or "Said at the meeting; first printed in …". */
  had?: string;
  datasets: readonly ItemFigures[];
  claims: readonly JudgedClaim[];
  resolutions: readonly Resolution[];
  /** What had been promised about it and was open on the day. */
  open: readonly CommitmentStanding[];
  questions: readonly Question[];
}

/** A dataset's figures in the version that members had. */
export interface ItemFigures {
  dataset: { id: string; title: string };
  version: Version;
  /** The sentences that open its page in that version. */
  lead: string;
  story: string;
  /** The main ones; none where they were given to another meeting, whose page shows them. */
  figures: readonly Figure[];
  /** That other meeting. */
  givenTo?: { when: string; href: string };
}

/** What has happened after the meeting: the only part of its page that later papers and versions change. */
export interface SinceThen {
  /** Of each dataset: its later versions, what they corrected, and what its figures are now. */
  figures: readonly { dataset: { id: string; title: string }; sentences: readonly string[] }[];
  /** What the meeting asked for or was promised, as it stands now. */
  commitments: readonly CommitmentStanding[];
  /** What later papers print of the meeting's resolutions. */
  notes: readonly { text: string; paper: string }[];
  /** When the subject came back. */
  returned: readonly { text: string; href: string }[];
}
