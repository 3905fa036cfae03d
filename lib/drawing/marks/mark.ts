import type { Mark } from '../../figure/figure';
import type { Canvas } from '../frame';
import type { Shape } from '../scene';

/** `ground` lies under the grid, `data` on it, and `annotation` is written last, around all the rest. */
export type Layer = 'ground' | 'data' | 'annotation';

/** How one kind of mark becomes shapes. */
export interface MarkDrawer<One extends Mark> {
  layer: Layer;
  draw: (mark: One, canvas: Canvas) => Shape[];
}
