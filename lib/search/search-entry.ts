export type EntryKind = 'dataset' | 'measure' | 'figure' | 'term' | 'meeting' | 'page';

/** Something that a reader may look for. */
export interface SearchEntry {
  kind: EntryKind;
  title: string;
  /** A sentence or less: what is there. */
  summary: string;
  href: string;
  /** Other words to find it by, not shown. */
  words: string;
}

/** What each kind is called in a list of results. */
export const KIND_LABELS = {
  dataset: 'Dataset',
  measure: 'Measure',
  figure: 'Chart',
  term: 'Term',
  meeting: 'Meeting',
  page: 'Page',
} as const satisfies Record<EntryKind, string>;
