import type { Dataset } from '../dataset/dataset';
import type { Table, TableLookup } from '../dataset/table';
import { type Version, type VersionId, wasPublishedBy } from '../dataset/version';
import type { MeetingsRecord } from '../meeting/meetings-record';
import { LATEST } from '../site/links';

/** A dataset with every version of it that has been published, earliest first. */
export interface PublishedDataset {
  dataset: Dataset;
  tables: readonly Table[];
  /** The last version whose file is the one that was published. */
  latest: Table;
  /** Versions whose file is gone or is not the one that was published. None of their figures is shown. */
  damaged?: readonly VersionId[];
}

/** Everything that the council has published, complete and valid. */
export interface Published {
  datasets: readonly PublishedDataset[];
  meetings: MeetingsRecord;
  /** Datasets of which no version can be shown, because every file of them is damaged. */
  unreadable?: readonly { dataset: Dataset; damaged: readonly VersionId[] }[];
}

/** Finds the table of another dataset as it stood when a version was published, so that a frozen page never changes. */
export function lookupAsOf({ datasets }: Published, version: Version): TableLookup {
  return (id) =>
    datasets
      .find(({ dataset }) => dataset.id === id)
      ?.tables.findLast((table) => wasPublishedBy(table.version, version));
}

/** Finds the latest table of another dataset. */
export function lookupLatest({ datasets }: Published): TableLookup {
  return (id) => datasets.find(({ dataset }) => dataset.id === id)?.latest;
}

/** Each address at which a dataset's figures stand: every version for ever, and the latest, whichever it is. */
export function editionsOf({ tables, latest }: PublishedDataset): { version: string; table: Table }[] {
  return [
    ...tables.map((table) => ({ version: table.version.id, table })),
    { version: LATEST, table: latest },
  ];
}

/** The table of a version, or at `LATEST`; `undefined` where there is none. */
export function tableAt(found: PublishedDataset | undefined, version: string): Table | undefined {
  return found && editionsOf(found).find((edition) => edition.version === version)?.table;
}
