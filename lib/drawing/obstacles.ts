import type { Figure } from '../figure/figure';
import type { Segment } from './boxes';
import { textBox } from './boxes';
import type { Frame } from './frame';
import type { Box, PolygonShape, Shape } from './scene';

/** What a label must keep clear of, from the most to the least important. */
export interface Obstacles {
  texts: Box[];
  bars: Box[];
  dots: Box[];
  /** The lines of the series. */
  lines: Segment[];
  /** Grid, rules and links, which a label with a halo may stand on. */
  hairlines: Segment[];
}

/** Gathers the obstacles from what has been painted. */
export function obstacles(figure: Figure, frame: Frame, placed: readonly Shape[]): Obstacles {
  const found: Obstacles = {
    texts: [],
    bars: [],
    dots: [],
    lines: seriesSegments(figure, frame),
    hairlines: [],
  };
  for (const shape of placed) {
    if (shape.shape === 'text') found.texts.push(textBox(shape));
    else if (shape.shape === 'line') found.hairlines.push(shape);
    else if (shape.shape === 'rect' && shape.plots === 'bar') found.bars.push(shape);
    else if (shape.shape === 'circle') found.dots.push(around(shape.cx, shape.cy, shape.r));
    else if (shape.shape === 'polygon') found.dots.push(bounds(shape));
  }
  return found;
}

function seriesSegments(figure: Figure, { x, y }: Frame): Segment[] {
  return figure.marks
    .filter((mark) => mark.mark === 'line')
    .flatMap(({ points }) =>
      points.slice(1).map((to, index) => {
        const from = points[index] ?? to;
        return { x1: x(from.x), y1: y(from.y), x2: x(to.x), y2: y(to.y) };
      }),
    );
}

function around(cx: number, cy: number, r: number): Box {
  return { x: cx - r, y: cy - r, width: 2 * r, height: 2 * r };
}

function bounds({ points }: PolygonShape): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}
