import type { Figure } from '../figure/figure';
import type { Frame, Room } from './frame';
import { frameFigure } from './frame-figure';
import { drawMark, marksOfLayer } from './marks';
import type { Layer } from './marks/mark';
import type { Scene, Shape } from './scene';
import { roundPx } from './scene';

/**
 * Lays a figure out in a room. Without a height there, the height follows from the width, and in rows from their
 * number. A figure in rows may come out higher than the room, or lower: rows have a least and a greatest height.
 */
export function layoutFigure(figure: Figure, room: Room): Scene {
  const frame = frameFigure(figure, room);
  const { x, y, width, height } = frame.plot;
  return {
    widthPx: frame.widthPx,
    heightPx: frame.heightPx,
    plot: { x: roundPx(x), y: roundPx(y), width: roundPx(width), height: roundPx(height) },
    shapes: paint(figure, frame),
    title: figure.headline,
    description: figure.textAlternative,
  };
}

/** Everything in painting order; each mark is drawn knowing what is there already. */
function paint(figure: Figure, frame: Frame): Shape[] {
  const placed: Shape[] = [];
  const draw = (layer: Layer) => {
    for (const mark of marksOfLayer(figure.marks, layer)) {
      placed.push(...drawMark(mark, { figure, frame, placed }));
    }
  };
  draw('ground');
  placed.push(...frame.grid);
  draw('data');
  placed.push(...frame.words);
  draw('annotation');
  return placed;
}
