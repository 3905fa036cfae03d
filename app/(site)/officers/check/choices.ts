import type { ReleaseWords } from './officer-work';

/** A dataset as an officer chooses it. */
export interface DatasetOption {
  id: string;
  title: string;
  /** The paper of its latest version: what a correction is of. */
  paper: string;
  /** "Elective Home Education: briefing, Item 7", and the day of its meeting in words. */
  paperTitle: string;
  paperDay: string;
  /** Where the figures stood in it: most often they still do. */
  words: Pick<ReleaseWords, 'title' | 'item' | 'place'>;
}

/** A paper that the site lists. */
export interface PaperOption {
  id: string;
  title: string;
}
