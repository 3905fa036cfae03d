import type { Day } from '../period/day';

/** The paper that a version was read from, and where in it. */
export interface Citation {
  /** Names the paper among `data/meetings/papers.csv`. */
  paper: string;
  title: string;
  /** Day of the meeting that the paper was given to. */
  meeting: Day;
  /** Agenda item or minute: "Item 7", "Minute 28". */
  item: string;
  /** Pages or paragraph, as precisely as the paper allows. */
  place: string;
}

/** One immutable CSV of a dataset. A correction is a new version; this one never changes. */
export interface Version {
  /** The day it was published, which also names the file: `2020-10-27`. */
  id: Day;
  /** EES's number: major.minor.patch. */
  number: string;
  published: Day;
  citation: Citation;
  /** SHA-256 of the file's bytes, in hex. */
  sha256: string;
  /** What this version brings, for the public. */
  note: string;
}
