import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Figure } from '../figure/figure';
import { roundPx, type Scene, type Shape } from './scene';

const MARGIN_PX = 5;

/** A figure's lines, points and bars alone, very small: the shape of a trend beside a sentence that gives the numbers. */
export function layoutSpark(figure: Figure, size: { widthPx: number; heightPx: number }): Scene {
  const { widthPx, heightPx } = size;
  const plot = {
    x: MARGIN_PX,
    y: MARGIN_PX,
    width: widthPx - 2 * MARGIN_PX,
    height: heightPx - 2 * MARGIN_PX,
  };
  const toX = scaleLinear(figure.x.domain, [plot.x, plot.x + plot.width]);
  const isRows = figure.form === 'rows';
  const toY = scaleLinear(
    figure.y.domain,
    isRows ? [plot.y, plot.y + plot.height] : [plot.y + plot.height, plot.y],
  );
  const place = { x: (at: number) => roundPx(toX(at)), y: (at: number) => roundPx(toY(at)) };
  const shapes = figure.marks.flatMap((mark): Shape[] => sparkShapes(mark, place));
  return { widthPx, heightPx, plot, shapes, title: figure.headline, description: figure.subtitle };
}

interface Place {
  x: (at: number) => number;
  y: (at: number) => number;
}

function sparkShapes(mark: Figure['marks'][number], place: Place): Shape[] {
  switch (mark.mark) {
    case 'line': {
      const path = line<{ x: number; y: number }>(
        ({ x }) => place.x(x),
        ({ y }) => place.y(y),
      );
      return [{ shape: 'path', d: path(mark.points) ?? '', stroke: mark.colour, strokeWidth: 2 }];
    }
    case 'dot': {
      // A hollow point needs words beside it, and here there is no room for any.
      if (!mark.filled) return [];
      return [
        {
          shape: 'circle',
          cx: place.x(mark.x),
          cy: place.y(mark.y),
          r: 2.5,
          fill: mark.colour,
          stroke: mark.colour,
          strokeWidth: 1.5,
        },
      ];
    }
    case 'bar': {
      const [x, right] = [place.x(mark.x[0]), place.x(mark.x[1])];
      const [y, bottom] = [place.y(mark.y[0]), place.y(mark.y[1])].sort((a, b) => a - b) as [number, number];
      return [
        { shape: 'rect', x, y, width: roundPx(right - x), height: roundPx(bottom - y), fill: mark.colour },
      ];
    }
    default:
      return [];
  }
}
