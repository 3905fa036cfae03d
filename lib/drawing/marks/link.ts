import type { BarMark, Figure, LinkMark, Point } from '../../figure/figure';
import { roundPx } from '../scene';
import type { MarkDrawer } from './mark';

/** A thin grey line that leads the eye and states no value. */
export const link: MarkDrawer<LinkMark> = {
  layer: 'data',
  draw: ({ from, to }, { figure, frame: { x, y } }) => {
    const [start, end] = figure.form === 'rows' ? [leave(from, figure, 1), leave(to, figure, 0)] : [from, to];
    return [
      {
        shape: 'line',
        x1: roundPx(x(start.x)),
        y1: roundPx(y(start.y)),
        x2: roundPx(x(end.x)),
        y2: roundPx(y(end.y)),
        stroke: '#757575',
      },
    ];
  },
};

/** The edge of the bar in which a link would begin or end, so that it runs from bar to bar. */
function leave(point: Point, figure: Figure, edge: 0 | 1): Point {
  const around = figure.marks.find((mark): mark is BarMark => mark.mark === 'bar' && hasInside(mark, point));
  return around ? { x: point.x, y: around.y[edge] } : point;
}

function hasInside({ x, y }: BarMark, point: Point): boolean {
  return x[0] < x[1] && x[0] <= point.x && point.x <= x[1] && y[0] < point.y && point.y < y[1];
}
