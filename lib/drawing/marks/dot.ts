import type { DotMark, MarkerShape } from '../../figure/figure';
import type { Paint, Shape } from '../scene';
import { roundPx } from '../scene';
import type { MarkDrawer } from './mark';

type Polygon = readonly [x: number, y: number][];

/** Corners of the markers with corners, as offsets from the point; all look about as large as the circle. */
const CORNERS: Record<Exclude<MarkerShape, 'circle'>, Polygon> = {
  square: [
    [-4.5, -4.5],
    [4.5, -4.5],
    [4.5, 4.5],
    [-4.5, 4.5],
  ],
  triangle: [
    [0, -6],
    [5.6, 4],
    [-5.6, 4],
  ],
  diamond: [
    [0, -6.2],
    [6.2, 0],
    [0, 6.2],
    [-6.2, 0],
  ],
};

/** A marker at a value: filled, or white inside where the value is not to be read with its neighbours. */
export const dot: MarkDrawer<DotMark> = {
  layer: 'data',
  draw: (mark, { frame }) => [marker(mark, roundPx(frame.x(mark.x)), roundPx(frame.y(mark.y)))],
};

function marker({ shape, filled, colour }: DotMark, cx: number, cy: number): Shape {
  const paint: Paint = filled
    ? { fill: colour, plots: 'dot' }
    : { fill: '#fff', stroke: colour, strokeWidth: 2.5, plots: 'dot' };
  if (shape === 'circle') return { shape, cx, cy, r: filled ? 5 : 5.5, ...paint };
  const points = CORNERS[shape].map(([dx, dy]): [number, number] => [roundPx(cx + dx), roundPx(cy + dy)]);
  return { shape: 'polygon', points, ...paint };
}
