import { line as linePath } from 'd3-shape';
import type { Dash, Point, LineMark } from '../../figure/figure';
import type { Paint } from '../scene';
import { roundPx } from '../scene';
import type { MarkDrawer } from './mark';

const DASHES: Record<Dash, Paint> = {
  solid: {},
  dashed: { dash: '8 4' },
  dotted: { dash: '0 5', roundCaps: true },
  'dash-dot': { dash: '10 4 2 4' },
};

/** One unbroken run of a series. */
export const line: MarkDrawer<LineMark> = {
  layer: 'data',
  draw: (mark, { frame }) => {
    const path = linePath<Point>()
      .x((point) => roundPx(frame.x(point.x)))
      .y((point) => roundPx(frame.y(point.y)));
    const d = path(mark.points);
    if (d === null) return [];
    return [{ shape: 'path', d, stroke: mark.colour, strokeWidth: 3, ...DASHES[mark.dash], plots: 'line' }];
  },
};
