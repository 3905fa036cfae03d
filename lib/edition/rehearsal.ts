import type { Figure } from '../figure/figure';

/** What a reader would see change somewhere on a page. */
export type PartKind =
  'headline' | 'sentence' | 'chart' | 'figures' | 'comparison' | 'add-up' | 'notice' | 'version' | 'link';

/** One thing that a reader sees, in words, and drawn where it is a chart. */
export interface Part {
  kind: PartKind;
  /** What it is on its page: "Opening sentence", "2018/19 to 2019/20: Returned to school". Names it within the page. */
  label: string;
  text: string;
  figure?: Figure;
}

/** A part before and after; without `before` it is new, without `after` it goes. */
export interface PartChange {
  kind: PartKind;
  label: string;
  before?: Pick<Part, 'text' | 'figure'>;
  after?: Pick<Part, 'text' | 'figure'>;
}

/** One address of the site that would answer differently, or for the first time. Nothing is ever taken away. */
export interface AddressChange {
  address: string;
  kind: 'page' | 'embed' | 'picture' | 'file';
  title: string;
  what: 'new' | 'changed';
  /** What differs for a reader, in reading order. A file or a picture is named and not taken apart. */
  parts: readonly PartChange[];
}

/** Every address that a release would change, in the order of the site, and no other. */
export interface Rehearsal {
  changes: readonly AddressChange[];
  /** How many addresses there are that stay byte for byte as they are. */
  unchanged: number;
}
