import type { Dataset } from '../dataset/dataset';
import type { Version } from '../dataset/version';
import type { Figure } from '../figure/figure';
import type { AddUp } from './add-up';
import type { ChangeTable } from './change-table';
import type { FullTable } from './full-table';

/** Something that a reader can choose, with the value that stands in an address. */
export interface Choice {
  value: string;
  label: string;
}

/** A dataset's page, decided: what each section says, top to bottom. Plain JSON, like the figures in it. */
export interface Article {
  dataset: { id: string; title: string; summary: string };
  version: Version;
  /** The answer in a sentence or two. */
  lead: string;
  /** The rest of the story, a paragraph. */
  story: string;
  /** The main chart, of the measure that the reader chose. */
  main: Figure;
  /** How the latest number came from the one before, where the dataset has its flows. */
  bridge?: Figure;
  /** The other figures. */
  others: Figure[];
  measures: Choice[];
  measure: string;
  /** Absent where the dataset has only one period. */
  changes?: { table: ChangeTable; periods: Choice[] };
  addUp: AddUp;
  full: FullTable;
  definitions: { label: string; asPrinted?: string; definition: string; formula?: string; kind: string }[];
  coverage: readonly string[];
  asPrintedNotes: Dataset['asPrintedNotes'];
  updates: string;
}
