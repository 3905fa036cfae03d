import type { Cell } from '../cell/cell';
import type { Citation, VersionId } from '../dataset/version';
import type { Quantity } from '../dataset/value';
import type { AsAt, Period } from '../period/period';

/**
 * Everything that can be found, as plain JSON that a browser can be sent. What is confidential in any version is not
 * in it, and neither is anything that the figure could be read from.
 */
export interface Findable {
  datasets: readonly FindableDataset[];
  texts: readonly FindableText[];
  pairs: readonly FindablePair[];
}

/** One dataset: its cells name their quantity, row and versions by place in these lists. */
export interface FindableDataset {
  id: string;
  title: string;
  searchWords: readonly string[];
  /** Earliest first. */
  versions: readonly FindableVersion[];
  /** Printed measures in the order of the paper, then what is worked out. */
  quantities: readonly FindableQuantity[];
  rows: readonly FindableRow[];
  cells: readonly FindableCell[];
  /** What each figure is of, by its id: "Recorded: trend". */
  figures: Readonly<Record<string, string>>;
}

export interface FindableVersion {
  id: VersionId;
  citation: Citation;
  /** The meeting that was given the paper, where the register of meetings knows it. */
  meeting?: string;
}

export interface FindableQuantity extends Quantity {
  /** The row or words in the paper; absent where no paper prints it. */
  asPrinted?: string;
}

export interface FindableRow {
  period: Period;
  asAt: AsAt;
  groups: Readonly<Record<string, string>>;
  /** "Year 11"; absent for a whole and where there are no groups. */
  groupLabel?: string;
  /** What stands over or beside the figure in its table: "Year 11", "Total"; absent where there are no groups. */
  head?: string;
  /** The words in the paper; absent where a figure of the row is kept back. */
  readFrom?: string;
}

export interface FindableCell {
  quantity: number;
  row: number;
  /** The figure as the versions have it, earliest first: one state for each run of versions that agree. */
  states: readonly FindableState[];
}

/** A figure, in the first to the last version that has it so. */
export interface FindableState {
  cell: Cell;
  first: number;
  last: number;
  /** Why it became this, where a reason was given. */
  reason?: string;
  /** The figures of the last of those versions whose tables show it. */
  figures: readonly string[];
}

/** Words of a paper that print a number, or say something of one. */
export interface FindableText {
  kind: 'untidy' | 'resolution' | 'claim';
  text: string;
  /** "Agenda pack of …, Item 7, paragraph 2.7, page 11" */
  where: string;
  /** What is to be known of it, in a sentence or two. */
  note?: string;
  paper: string;
  meeting?: string;
}

/** Two figures that are one fact, printed twice. */
export interface FindablePair {
  /** The keys of the two cells: see `cellKey`. */
  cells: readonly [string, string];
  isSame: boolean;
  /** "The papers print two numbers for one fact …" */
  text: string;
}
