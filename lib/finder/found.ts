/** What was found, decided: a page draws it as it stands. Plain JSON. */
export interface Found {
  /** What was asked, shortened for a heading. */
  asked: string;
  /** "2 figures for “32 Y11”", "Nothing found for “…”" */
  headline: string;
  /** "We read the number 32 and the word “Y11”." */
  understood: string;
  /** What must be known first: "The papers print two numbers for one fact …" */
  notes: readonly string[];
  rows: readonly FoundRow[];
  groups: readonly FoundGroup[];
  texts: readonly FoundText[];
  /** What to try where nothing was found. */
  tries: readonly string[];
}

export interface FoundGroup {
  id: 'matches' | 'same-words' | 'elsewhere';
  title: string;
  measures: readonly FoundMeasure[];
  /** How many more there are than are shown. */
  more: number;
}

/** The figures found that measure one thing. */
export interface FoundMeasure {
  key: string;
  /** "Returned to school, or started" */
  title: string;
  dataset: Place;
  isWorkedOut: boolean;
  figures: readonly FoundFigure[];
}

export interface FoundFigure {
  key: string;
  /** "32", "44%", "210 or 211", or as the paper prints it where there is no number: "N/A (32 Y11)". */
  number: string;
  /** What it is, in a sentence. */
  sentence: string;
  note?: string;
  /** The words of the paper that it was read from. */
  readFrom?: string;
  /** The paper, its item and place. */
  printed: { text: string; href: string };
  /** Which versions have it: "First published on 27 October 2020." */
  versions: string;
  standing: Standing;
  /** Where it is shown. */
  places: readonly Place[];
}

/** Whether a figure is still what the council publishes. */
export interface Standing {
  status: 'stands' | 'corrected' | 'withdrawn';
  text: string;
}

export interface Place {
  label: string;
  href: string;
}

/** A row or column of a table, recognised. */
export interface FoundRow {
  key: string;
  /** "Returned to school, or started" */
  title: string;
  /** As the paper heads it. */
  asPrinted?: string;
  dataset: string;
  /** What its places are. */
  way: 'Period' | 'Group' | 'Measure';
  /** "All 7 are as published." */
  verdict: string;
  /** "2019/20: you have 54 where the paper prints 53." */
  differences: readonly string[];
  cells: readonly FoundRowCell[];
  printed: { text: string; href: string };
  places: readonly Place[];
}

export interface FoundRowCell {
  /** "2019/20", "Year 11" */
  head: string;
  /** What was pasted; absent where nothing was. */
  yours?: string;
  /** What the latest version has. */
  published: string;
  /** Whether the two are the same; absent where nothing was pasted or nothing may be said. */
  agrees?: boolean;
}

/** Words of a paper. */
export interface FoundText {
  text: string;
  where: string;
  href: string;
  note?: string;
  meeting?: Place;
  /** Where it stands beside the figures, where it says something of them. */
  said?: Place;
}
