import type { LabelMark } from '../../figure/figure';
import { placeLabel } from '../place-label';
import type { MarkDrawer } from './mark';

/** Words at a point, moved (or, when less important, left out) where they would cover something. */
export const label: MarkDrawer<LabelMark> = {
  layer: 'annotation',
  draw: placeLabel,
};
