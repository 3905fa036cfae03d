import type { Day } from '@/lib/period/day';

/** Which paper the figures are from. What a paper prints may be published as printed, so the check asks first. */
export type PaperChoice =
  /** The paper of the latest version: a correction. */
  { kind: 'same' } | { kind: 'listed'; paper: string } | { kind: 'new' };

/** A file with all that was decided about it: each question to the checker carries the whole of it. */
export interface OfficerWork {
  dataset: string;
  paper: PaperChoice;
  /** On this machine, with what was accepted put into it: the checker reads it where it lies. */
  file: File;
  worksheet?: string;
  /** The day on which it would be published. */
  today: Day;
}

/** What an officer types for readers: where the figures stand, what the version brings, and why. */
export interface ReleaseWords {
  title: string;
  /** The day of the meeting that the paper was given to. */
  meeting: string;
  item: string;
  place: string;
  note: string;
  reason: string;
}
