/** How a sentence is set beside the figures. `no figure`: no dataset holds what it speaks of. */
export type ClaimRule =
  | 'rise'
  | 'fall'
  | 'rise by per cent'
  | 'fall by per cent'
  | 'majority'
  | 'largest'
  | 'more than'
  | 'number'
  | 'no figure';

/** A sentence of a paper about a measure, and the rule and figures by which it is read. */
export interface Claim {
  id: string;
  paper: string;
  /** The item it was printed under, or said at. */
  item: string;
  place: string;
  /** The exact words. */
  asPrinted: string;
  /** What it is about, in our few words: "Officer involvement". */
  about: string;
  rule: ClaimRule;
  /** The dataset and measure that it is read beside; absent with `no figure`. */
  dataset?: string;
  measure?: string;
  /** The breakdown whose groups it names. */
  breakdown?: string;
  groups: readonly string[];
  /** What the rule sets beside or adds to the measure: other measures, or, with a breakdown, other groups. */
  others: readonly string[];
  /** The periods that the sentence names; absent where it speaks of the latest and the one before. */
  fromPeriod?: string;
  period?: string;
  /** The number that it states. */
  number?: number;
  /** What a reader must know beside the figures: a plain sentence or two. */
  note?: string;
}
