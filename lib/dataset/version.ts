import type { Day } from '../period/day';

/** The paper that a version was read from, and where in it. */
export interface Citation {
  /** Names the paper among `data/meetings/papers.csv`, or, where `unlisted`, a paper that only this version names. */
  paper: string;
  title: string;
  /** Day of the meeting that the paper was given to. */
  meeting: Day;
  /** Agenda item or minute: "Item 7", "Minute 28". */
  item: string;
  /** Pages or paragraph, as precisely as the paper allows. */
  place: string;
  /** A paper that an officer named when publishing and that `papers.csv` does not list yet. */
  unlisted?: true;
}

/** Names a version in addresses and files: its day, and from the second of one day on its place: `2020-10-27-02`. */
export type VersionId = Day | `${Day}-${number}`;

/** Where a figure stands in a table, as text that can be kept: period, measure and, where there are groups, each of them. */
export interface CellPlace {
  period: string;
  measure: string;
  groups: Readonly<Record<string, string>>;
}

/** Why a figure that had been published is another now: readers see it on the cell and among the versions. */
export interface CellReason extends CellPlace {
  reason: string;
}

/** A warning that was read and accepted before publishing, and why. */
export interface Tick {
  /** The warning's `key`. */
  warning: string;
  /** What it said. */
  message: string;
  reason: string;
}

/** How a version came to be published by our own doors. Versions put there by hand have none. */
export interface Publication {
  /** The release that it was, by content: publishing the same one again changes nothing. */
  release: string;
  /** The moment, in UTC: `2026-11-22T14:03:05.120Z`. Orders what was published on one day. */
  at: string;
  /** Why there is a version, where it is not a new paper: a correction, an undoing. */
  reason?: string;
  reasons: readonly CellReason[];
  ticks: readonly Tick[];
  /** The version whose figures are published once more. */
  restores?: VersionId;
}

/** One immutable CSV of a dataset. A correction is a new version; this one never changes. */
export interface Version {
  /** Also names the file: `2020-10-27.csv`. */
  id: VersionId;
  /** EES's number: major.minor.patch. */
  number: string;
  published: Day;
  citation: Citation;
  /** SHA-256 of the file's bytes, in hex. */
  sha256: string;
  /** What this version brings, for the public. */
  note: string;
  publication?: Publication;
}

/** The day in a version's name. */
export function dayOfVersion(id: VersionId): Day {
  return id.slice(0, 10) as Day;
}

/**
 * Whether one version was there to be read when another was published: what a frozen page may know of other
 * datasets. Versions of one day that were put there by hand come from one paper and know each other.
 */
export function wasPublishedBy(candidate: Version, other: Version): boolean {
  if (candidate.published !== other.published) return candidate.published < other.published;
  const at = candidate.publication?.at;
  return at === undefined || at <= (other.publication?.at ?? '');
}
