import type { CatalogueEntry } from '../figure/define-catalogue';
import type { Published } from './published';

/**
 * All that the site is made of at one moment: what is published, and what is declared to be drawn from it. Two
 * editions side by side, today's and the one with a new version in it, are a rehearsal.
 */
export interface Edition {
  published: Published;
  catalogue: readonly CatalogueEntry[];
}

/** What is published, as the texts of its files: what a browser is sent, and what the disk holds. */
export interface PublishedTexts {
  datasets: readonly DatasetTexts[];
  /** The text of each register of the meetings, by its name. */
  registers: Readonly<Record<string, string>>;
}

/** The files of one dataset's folder, as texts. */
export interface DatasetTexts {
  id: string;
  /** The text of `versions.json`; absent where the file is not there. */
  versions?: string;
  /** The text of each CSV in the folder, by its name without the ending: a version's id, where it is listed. */
  csvs: Readonly<Record<string, string>>;
}
