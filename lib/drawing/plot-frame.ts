import { scaleLinear } from 'd3-scale';
import type { Figure } from '../figure/figure';
import { COLOURS } from '../figure/palette';
import { endLabelHeights } from './end-labels';
import type { Frame, Place, Room } from './frame';
import type { Box, Shape } from './scene';
import { roundPx } from './scene';
import { stripHeight } from './lowest-strip';
import { sideRoom } from './side-room';
import { textLines } from './text-lines';
import { textWidth } from './text-width';
import { fitTickLabels } from './tick-labels';
import { layoutStrip } from './top-strip';
import { EDGE_PX, lineHeight, TICK_SIZE_PX } from './type-sizes';
import { wrapText } from './wrap-text';

const TICK_GAP_PX = 8;
/** Over the plot, for half a tick label. */
const LEAST_TOP_PX = 10;
/** For a number that stands outside the plot, over its highest or under its lowest value. */
const CROWDED_PX = 22;
const line = lineHeight(TICK_SIZE_PX);
const quiet = { sizePx: TICK_SIZE_PX, weight: 'normal', fill: COLOURS.quietText } as const;

/** The frame of a figure whose time or slots run from left to right. */
export function plotFrame(figure: Figure, { widthPx, heightPx: wantedPx }: Room): Frame {
  const left = EDGE_PX + yLabelWidth(figure) + TICK_GAP_PX;
  const sides = sideRoom(figure, widthPx, { left, right: widthPx - EDGE_PX - 6 });
  const x = scaleLinear(figure.x.domain, [sides.left, sides.right]);
  const headroom = crowded(figure, 'above') ? CROWDED_PX : 0;
  const strip = layoutStrip(figure, x, widthPx).map((label) => ({ ...label, y: label.y - headroom }));
  const ticks = fitTickLabels(figure.x, x, widthPx);
  const note = noteLines(figure, widthPx);
  const top = Math.max(LEAST_TOP_PX + headroom, stripHeight(strip) + EDGE_PX) + note.length * line;
  const tickRows = Math.max(1, ...ticks.map((tick) => tick.lines.length)) * line;
  const bottom = TICK_GAP_PX + tickRows + EDGE_PX + (crowded(figure, 'below') ? CROWDED_PX : 0);
  const heightPx = wantedPx ?? Math.round(Math.min(440, Math.max(300, widthPx * 0.6) + top - LEAST_TOP_PX));
  const plot = { x: sides.left, y: top, width: sides.right - sides.left, height: heightPx - top - bottom };
  const y = scaleLinear(figure.y.domain, [plot.y + plot.height, plot.y]);
  const ticksTop = heightPx - tickRows - EDGE_PX;
  const words = [
    ...textLines(note, 0, { ...quiet, x: EDGE_PX, anchor: 'start' }),
    ...yWords(figure, plot, y),
    ...ticks.flatMap((tick) => textLines(tick.lines, ticksTop, { ...quiet, x: tick.x, anchor: 'middle' })),
  ];
  const endLabels = endLabelHeights(figure, { widthPx, plot, x, y });
  return { widthPx, heightPx, plot, x, y, endLabels, strip, grid: grid(figure, plot, y), words };
}

const yLabelWidth = (figure: Figure) =>
  Math.max(0, ...figure.y.ticks.map((tick) => textWidth(tick.label, TICK_SIZE_PX)));

function noteLines(figure: Figure, widthPx: number): string[] {
  const maxWidthPx = widthPx - 2 * EDGE_PX;
  return figure.y.note === undefined ? [] : wrapText(figure.y.note, { maxWidthPx, sizePx: TICK_SIZE_PX });
}

/** True when a label stands so near the plot's top or bottom that it needs room outside the plot. */
function crowded(figure: Figure, side: 'above' | 'below'): boolean {
  const [from, to] = figure.y.domain;
  return figure.marks.some((mark) => {
    if (mark.mark !== 'label' || mark.side !== side) return false;
    const share = (mark.y - from) / (to - from);
    return side === 'above' ? share > 0.88 : share < 0.1;
  });
}

function grid(figure: Figure, plot: Box, y: Place): Shape[] {
  return figure.y.ticks.map(({ at }) => ({
    shape: 'line',
    x1: roundPx(plot.x),
    y1: roundPx(y(at)),
    x2: roundPx(plot.x + plot.width),
    y2: roundPx(y(at)),
    stroke: COLOURS.grid,
  }));
}

function yWords(figure: Figure, plot: Box, y: Place): Shape[] {
  return figure.y.ticks.flatMap(({ at, label }) =>
    textLines([label], y(at) - TICK_SIZE_PX * 0.6, { ...quiet, x: plot.x - TICK_GAP_PX, anchor: 'end' }),
  );
}
