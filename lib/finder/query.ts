/** A figure that somebody typed or pasted. */
export interface QueryNumber {
  kind: 'number';
  /** As it was typed: "1,204", "44 %", "nine". */
  text: string;
  value: number;
  isPercent: boolean;
  /** Stands in brackets after "N/A": "(32 Y11)". */
  isAside: boolean;
}

/** A sign that there is no number, in a row that was pasted: "N/A", "[z]". */
export interface QueryGap {
  kind: 'gap';
  text: string;
}

/** A period or a day: "2019/20", "11/09/2020", "End of August 2020", "Quarter Four". */
export interface QueryWhen {
  kind: 'when';
  text: string;
  /** As `whensOf` names it. */
  key: string;
}

/** A word to look for, as search writes it. Year groups are words: "Y11", "Year 11" and "NCY 11" are `y11`. */
export interface QueryWord {
  kind: 'word';
  text: string;
  key: string;
}

/** Digits that are no figure: "£1.3m", "2019", "page 14", "Y0-Y10", "22nd". */
export interface QueryOther {
  kind: 'money' | 'year' | 'reference' | 'range' | 'ordinal';
  text: string;
  /** What it is as a plain number, for when nothing else was typed. */
  value?: number;
}

export type QueryToken = QueryNumber | QueryGap | QueryWhen | QueryWord | QueryOther;

/** What somebody asked, taken apart. Plain JSON. */
export interface Query {
  /** As typed, without space at its ends, and cut at the longest that is read. */
  text: string;
  isCut: boolean;
  /** The tokens of each line, in order. */
  lines: readonly (readonly QueryToken[])[];
  numbers: readonly QueryNumber[];
  words: readonly QueryWord[];
  whens: readonly QueryWhen[];
  /** Digits that were not looked for as figures. */
  passedOver: readonly QueryOther[];
}
