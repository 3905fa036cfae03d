import type { Table, TableLookup } from '../dataset/table';

/** What stands published already, which a new version is read beside. */
export interface PublishedBefore {
  /** Every published version of the dataset, earliest first. */
  earlier: readonly Table[];
  /** The latest of every other dataset. */
  lookup: TableLookup;
  /** The same, to find the facts that other datasets share with this one. */
  others: readonly Table[];
}
