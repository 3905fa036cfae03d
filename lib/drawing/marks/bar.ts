import type { BarMark } from '../../figure/figure';
import type { Canvas } from '../frame';
import { hatching } from '../hatching';
import type { Box, Shape } from '../scene';
import { roundPx } from '../scene';
import type { MarkDrawer } from './mark';

/** A bar: solid, hatched where the number is worked out, outlined where it is provisional. */
export const bar: MarkDrawer<BarMark> = {
  layer: 'data',
  draw: (mark, { frame }) => {
    const box = barBox(mark, frame);
    if (mark.style === 'solid') return [{ shape: 'rect', ...box, fill: mark.colour, plots: 'bar' }];
    const strokeWidth = 1.5;
    const inset = strokeWidth / 2;
    const outline: Shape = {
      shape: 'rect',
      x: roundPx(box.x + inset),
      y: roundPx(box.y + inset),
      width: roundPx(Math.max(0, box.width - strokeWidth)),
      height: roundPx(Math.max(0, box.height - strokeWidth)),
      fill: '#fff',
      stroke: mark.colour,
      strokeWidth,
      plots: 'bar',
    };
    if (mark.style === 'outlined') return [outline];
    return [outline, { shape: 'path', d: hatching(box), stroke: mark.colour, strokeWidth: 1.2 }];
  },
};

function barBox(mark: BarMark, { x, y }: Canvas['frame']): Box {
  const [x1, x2] = [x(mark.x[0]), x(mark.x[1])];
  const [y1, y2] = [y(mark.y[0]), y(mark.y[1])];
  return {
    x: roundPx(Math.min(x1, x2)),
    y: roundPx(Math.min(y1, y2)),
    width: roundPx(Math.abs(x2 - x1)),
    height: roundPx(Math.abs(y2 - y1)),
  };
}
