import type { FindableCell, FindableDataset, FindableQuantity, FindableRow, FindableState } from './findable';

/** A figure with all that it is found by. */
export interface Entry {
  key: string;
  dataset: FindableDataset;
  quantity: FindableQuantity;
  row: FindableRow;
  cell: FindableCell;
  /** The words of its own measure and group. */
  ownWords: readonly string[];
  /** Those of its dataset, which it shares with every other. */
  datasetWords: readonly string[];
  whens: ReadonlySet<string>;
}

/** A figure in one of its states; `value` is the number that it was found by. */
export interface NumberHit {
  entry: Entry;
  state: FindableState;
  value?: number;
}
