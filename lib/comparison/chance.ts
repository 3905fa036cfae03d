/** What may be said of the size of a change between two counts of events. */
export type ChanceVerdict =
  'often happens by chance' | 'hard to explain by chance alone' | 'too few to say' | 'not asked of this';

/** How a change of a flow sits among the years there are, and whether one of this size is often chance. Plain JSON. */
export interface Chance {
  verdict: ChanceVerdict;
  /** One or two sentences that a councillor reads rightly; no p-value in them. */
  sentence: string;
}
