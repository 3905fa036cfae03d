import type { Day } from '../period/day';

/** A public paper that the data were read from. Its own text is not kept here. */
export interface Paper {
  id: string;
  title: string;
  kind: 'minutes' | 'agenda pack';
  /** The meeting whose paper it is. */
  meeting: string;
  /** The day of that meeting. When the paper was published is not printed. */
  day: Day;
  /** The page numbers as printed, "1 - 49"; absent where none is printed. */
  pages?: string;
  note?: string;
}
