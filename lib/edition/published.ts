import type { Dataset } from '../dataset/dataset';
import type { Table, TableLookup } from '../dataset/table';
import { type Version, wasPublishedBy } from '../dataset/version';
import type { MeetingsRecord } from '../meeting/meetings-record';

/** A dataset with every version of it that has been published, earliest first. */
export interface PublishedDataset {
  dataset: Dataset;
  tables: readonly Table[];
  latest: Table;
}

/** Everything that the council has published, complete and valid. */
export interface Published {
  datasets: readonly PublishedDataset[];
  meetings: MeetingsRecord;
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
