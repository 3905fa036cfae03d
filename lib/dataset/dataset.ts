import type { Unit } from '../cell/unit';
import type { PeriodKind, UndatedPeriod } from '../period/period';

/** A stock is counted on a day (children on a list); a flow is counted over a period (children who joined). */
export type StockOrFlow = 'stock' | 'flow';

/** Whether more is good or bad by itself. Ours are all `none`: more is only more. */
export type Polarity = 'none' | 'more is better' | 'fewer is better';

/** How a number of this measure is put in a sentence: "201" + "children were recorded as…". */
export interface Wording {
  /** After the number 1: "child was recorded as electively home educated". */
  one: string;
  /** After every other number: "children were recorded as electively home educated". */
  many: string;
  /** For headlines, in a few words, beginning in lower case: "children recorded as home educated". */
  subject: string;
}

/**
 * Whether one child or case can stand in a flow of two periods. `each once`: it counts what happened, in the period in
 * which it happened. `some again`: it takes in those carried over, and so the two counts are not independent.
 */
export type Recurrence = 'each once' | 'some again';

/** How a question to officers speaks of a number. */
export interface Asked {
  /** Stands before "rose from 12 to 25": "pending involvements". */
  noun: string;
  /** What might be asked of a change in it, no cause in it, without the question mark: "how long have they been open". */
  follow?: string;
  /** It counts what is still to be dealt with, and so its age may be asked. */
  isOpen?: true;
}

export interface Measure {
  label: string;
  /** For the end of a line or a headline that names several: "Year 11 leavers". */
  shortLabel: string;
  /** The row or words in the paper, exactly: "Current EHE recorded". */
  asPrinted: string;
  /** What it counts, in plain English. */
  definition: string;
  unit: Unit;
  type: StockOrFlow;
  polarity: Polarity;
  wording: Wording;
  /** Of a flow. Where it is left out, nobody says whether a change of it is often chance. */
  recurrence?: Recurrence;
  asked?: Asked;
}

export interface Category {
  label: string;
  /** For an axis with little room. */
  shortLabel?: string;
  /** A band that several categories belong to: "Primary". */
  group?: string;
}

export interface Breakdown {
  label: string;
  /** In reading order. The CSV holds the key. */
  categories: Readonly<Record<string, Category>>;
  /** The category that is the whole, where the table prints one. */
  total?: string;
}

/** Where one printed figure is to be found, in this dataset or another. */
export interface CellRef<M extends string = string> {
  measure: M;
  /** Absent where the dataset has no breakdown. */
  category?: string;
}

/**
 * A statement that must hold between printed figures, in every period that has them.
 * `restates` marks one that can only break when another does: it is shown, and not counted twice.
 */
export type Identity<M extends string = string, B extends string = string> = {
  id: string;
  label: string;
  restates?: string;
} & (
  | { kind: 'parts make a total'; parts: readonly M[]; total: M; mayNotApply?: readonly M[] }
  | { kind: 'categories make a total'; measure: M; breakdown: B }
  | { kind: 'same fact'; here: CellRef<M>; dataset: string; there: CellRef }
  | { kind: 'stock and flow'; stock: M; throughput: M; leavers: readonly M[]; mayNotApply?: readonly M[] }
);

/** A figure that no paper prints, worked out from figures that one does, by a formula shown wherever it stands. */
export type WorkedOut<M extends string = string> = {
  label: string;
  shortLabel: string;
  definition: string;
  formula: string;
  unit: Unit;
  type: StockOrFlow;
  wording: Wording;
  recurrence?: Recurrence;
  asked?: Asked;
} & (
  | { kind: 'less the stock before'; total: M; stock: M }
  | { kind: 'share of'; part: M; whole: M }
  | { kind: 'number before a fall'; now: M; fallPercent: M; before: string }
);

/** How one child-level count is protected, and why figures that a public paper prints may stand as printed. */
export interface Disclosure {
  /** Counts of people from 1 to below this are confidential. */
  threshold: number;
  /** The declared exception: papers whose figures the council has itself already published. */
  publishedIn: readonly string[];
  /** Every count of people is rounded to a multiple of this. Not rounded where it is not declared. */
  rounding?: 5 | 10;
}

/** `percent` is `part` of every 100 of `whole`, in one row, rounded to as many places as its column prints. */
export interface PrintedShare<M extends string = string> {
  percent: M;
  part: M;
  whole: M;
}

/** A dataset's declaration: what its CSV holds and what a reader must know. Versions are listed beside it. */
export interface Dataset<M extends string = string, B extends string = string, W extends string = string> {
  id: string;
  title: string;
  /** For a card or a breadcrumb. */
  shortTitle: string;
  /** One sentence: what this dataset is. */
  summary: string;
  /** Words that a reader may search by. */
  searchWords: readonly string[];
  periodKinds: readonly PeriodKind[];
  undatedPeriods: readonly UndatedPeriod[];
  measures: Readonly<Record<M, Measure>>;
  /** The measure that leads the page. */
  mainMeasure: M;
  breakdowns: Readonly<Record<B, Breakdown>>;
  workedOut: Readonly<Record<W, WorkedOut<M>>>;
  identities: readonly Identity<M, B>[];
  /** Coverage and limits, each a plain sentence. */
  coverage: readonly string[];
  /** What the papers say that the figures do not settle, each with where it stands. */
  asPrintedNotes: readonly PrintedNote[];
  /** A stock explained by what came and went, where the measures allow it. */
  stockAndFlow?: StockAndFlow<M, W>;
  disclosure: Disclosure;
  /** Printed percentages that are shares of printed counts, and so tell of them. */
  printedShares?: readonly PrintedShare<M>[];
  /** When the next figures are expected, and on what day of the year they are counted. */
  updates: string;
}

/** A reader's note about something untidy in a paper: what stands there, and where. */
export interface PrintedNote {
  text: string;
  where: string;
}

/** The bridge from one stock to the next: who joined (worked out from `throughput`) and who left, by reason. */
export interface StockAndFlow<M extends string = string, W extends string = string> {
  stock: M;
  /** Everybody who was in the stock at some time in the period. */
  throughput: M;
  leavers: readonly M[];
  /** The worked-out figure that is throughput less the stock before. */
  joined: W;
}

export type MeasureName<D> = D extends Dataset<infer M> ? M : never;
export type BreakdownName<D> = D extends Dataset<string, infer B> ? B : never;
export type WorkedOutName<D> = D extends Dataset<string, string, infer W> ? W : never;
