import type { Revision } from '@/lib/revision/compare-versions';
import type { Rehearsal } from '@/lib/edition/rehearsal';
import type { Release } from '@/lib/release/release';
import type { CellReason, Tick } from '@/lib/dataset/version';
import type { Forgiven } from '@/lib/sheet/sheet';
import type { Issue } from '@/lib/validation/issue';
import type { OfficerWork, ReleaseWords } from './officer-work';

/** What the page asks of the checker, which runs beside it on the officer's machine. */
export type Question =
  | { ask: 'check'; work: OfficerWork }
  /** To put what the officer accepts into the file, and check it so. */
  | { ask: 'correct'; work: OfficerWork; accepted: readonly Issue[] }
  | { ask: 'rehearse'; work: OfficerWork; words: ReleaseWords }
  | {
      ask: 'prepare';
      work: OfficerWork;
      words: ReleaseWords;
      reasons: readonly CellReason[];
      ticks: readonly Tick[];
    };

/** How far the checker is: what it does, and how much of that is done where it can be counted, from 0 to 1. */
export interface Progress {
  doing: 'reading' | 'checking' | 'comparing';
  done?: number;
}

/** What came of the check. Plain JSON: it crosses from the checker to the page. */
export interface CheckedWork {
  forgiven: readonly Forgiven[];
  issues: readonly Issue[];
  /** Rows of figures in the file, where it could be read. */
  rows?: number;
  /** The file with what was just accepted put into it: the one that was checked. */
  correctedCsv?: string;
  /** The worksheets of a workbook that has several. */
  worksheets?: readonly string[];
}

/** What would come of publishing: the version, how it differs, and every address that would change. */
export interface RehearsedWork extends Revision {
  version: { id: string; number: string };
  rehearsal: Rehearsal;
}

/** A release that is ready to be handed over, with its name by content and the rehearsal in its own words. */
export interface PreparedWork extends RehearsedWork {
  release: Release;
}

/** What the checker says back. `failed` is ours to mend: an officer's mistake comes as an issue. */
export type Answer =
  | { answer: 'progress'; progress: Progress }
  | { answer: 'checked'; checked: CheckedWork }
  | { answer: 'rehearsed'; rehearsed: RehearsedWork }
  | { answer: 'prepared'; prepared: PreparedWork }
  /** The release would be refused by every door: what is wrong with it. */
  | { answer: 'refused'; issues: readonly Issue[] }
  | { answer: 'failed'; why: string };
