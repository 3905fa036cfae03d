import type { Figure } from '../figure/figure';
import { embedLayouts } from './embed-layouts';
import { frameFigure } from './frame-figure';
import { layoutFigure } from './layout-figure';
import { sceneToSvg } from './scene-to-svg';

/** Where a drawing's readings stand, in per cent of the drawing, so that it holds at whatever size it is shown. */
export interface Places {
  /** From left to right in a plot, from top to bottom in rows. */
  along: 'x' | 'y';
  /** One for each reading, in its order. */
  at: number[];
  /** From here to there across: the plot's top and bottom, or its left and right. */
  from: number;
  to: number;
  /** Half the thickness of a slot; 0 where points are read, and a line marks them. */
  half: number;
}

/** A figure drawn for some widths of an embed's frame. */
export interface EmbedDrawing {
  widthPx: number;
  svg: string;
  places: Places;
}

/** The figure at each of the embed's layouts, each with the places that hover and keys read out. */
export function embedDrawings(figure: Figure): EmbedDrawing[] {
  return embedLayouts(figure).map(({ widthPx }) => ({
    widthPx,
    svg: sceneToSvg(layoutFigure(figure, { widthPx }), { id: `drawing-${widthPx}`, standalone: false }),
    places: placesOf(figure, widthPx),
  }));
}

function placesOf(figure: Figure, widthPx: number): Places {
  const { plot, x, y, heightPx } = frameFigure(figure, { widthPx });
  const inRows = figure.form === 'rows';
  const [place, wholePx, acrossPx] = inRows ? [y, heightPx, widthPx] : [x, widthPx, heightPx];
  const positions = figure.readings.map((reading) => (inRows ? reading.y : reading.x));
  const hasBars = figure.marks.some(({ mark }) => mark === 'bar');
  const [start, end] = inRows ? [plot.x, plot.x + plot.width] : [plot.y, plot.y + plot.height];
  return {
    along: inRows ? 'y' : 'x',
    at: positions.map((position) => perCent(place(position), wholePx)),
    from: perCent(start, acrossPx),
    to: perCent(end, acrossPx),
    half: hasBars ? perCent(halfSlot(place, positions[0] ?? 0), wholePx) : 0,
  };
}

function halfSlot(place: (position: number) => number, position: number): number {
  return Math.abs(place(position + 0.499) - place(position));
}

/** To one hundredth. */
function perCent(px: number, ofPx: number): number {
  return Math.round((px / ofPx) * 10_000) / 100;
}
