/** Where in the papers a resolution is printed. Where minutes and work programme both print it, the minutes. */
export type ResolutionSource = 'minutes' | 'work programme' | 'pending items' | 'group work';

/** One thing that a meeting resolved, once and whole. */
export interface Resolution {
  id: string;
  meeting: string;
  /** The item, where the minutes of the meeting are in our papers. */
  item?: string;
  /** What it is about: the title of the item, for meetings whose items we do not have too. */
  about: string;
  /** The number within the item, as printed; absent where a single resolution has none. */
  number?: number;
  /** In our own plain words. */
  summary: string;
  asPrinted: string;
  source: ResolutionSource;
  paper: string;
  place: string;
  note?: string;
  /** What a later paper prints of it, and that paper: no page of an earlier day may know it. */
  laterNote?: string;
  laterPaper?: string;
}
