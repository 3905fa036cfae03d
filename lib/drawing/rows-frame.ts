import { scaleLinear } from 'd3-scale';
import type { Figure } from '../figure/figure';
import { COLOURS } from '../figure/palette';
import type { Frame, Place } from './frame';
import { labelColumnWidth, placeInRows, rowWords, stackRows } from './rows';
import type { Box, Shape } from './scene';
import { roundPx } from './scene';
import { stripHeight } from './lowest-strip';
import { sideRoom } from './side-room';
import { textLines } from './text-lines';
import { fitTickLabels, type PlacedTick } from './tick-labels';
import { layoutStrip } from './top-strip';
import { EDGE_PX, lineHeight, TICK_SIZE_PX } from './type-sizes';

/** From this width up, labels stand beside the bars; below it, above them. */
const BESIDE_FROM_PX = 480;

/** The frame of a figure whose slots run from top to bottom; the scale of amounts stands at the top. */
export function rowsFrame(figure: Figure, widthPx: number): Frame {
  const beside = widthPx >= BESIDE_FROM_PX;
  const maxWidthPx = beside ? labelColumnWidth(figure.y.ticks, widthPx) : widthPx - 2 * EDGE_PX;
  const left = beside ? EDGE_PX + maxWidthPx + 12 : EDGE_PX;
  const room = sideRoom(figure, widthPx, { left, right: widthPx - EDGE_PX - 4 });
  const x = scaleLinear(figure.x.domain, [room.left, room.right]);
  const ticks = fitTickLabels(figure.x, x, widthPx);
  const scalePx = Math.max(0, ...ticks.map((tick) => tick.lines.length)) * lineHeight(TICK_SIZE_PX);
  const strip = layoutStrip(figure, x, widthPx).map((label) => ({ ...label, y: label.y - scalePx }));
  const top = Math.max(stripHeight(strip), scalePx) + 6;
  const rows = stackRows(figure.y, top, { beside, maxWidthPx });
  const bottom = (rows.at(-1)?.bottom ?? top) + 2;
  const plot = { x: room.left, y: top, width: room.right - room.left, height: bottom - top };
  return {
    widthPx,
    heightPx: Math.round(bottom + EDGE_PX),
    plot,
    x,
    y: placeInRows(rows),
    endLabels: new Map(),
    strip,
    grid: uprights(figure, plot, x),
    words: [
      ...ticks.flatMap((tick) => scaleWords(tick, top)),
      ...rows.flatMap((row) => rowWords(row, !beside)),
    ],
  };
}

function scaleWords({ x, lines }: PlacedTick, top: number): Shape[] {
  return textLines(lines, top - 4 - lines.length * lineHeight(TICK_SIZE_PX), {
    x,
    anchor: 'middle',
    sizePx: TICK_SIZE_PX,
    weight: 'normal',
    fill: COLOURS.quietText,
  });
}

function uprights(figure: Figure, plot: Box, x: Place): Shape[] {
  return figure.x.ticks.map(({ at }) => ({
    shape: 'line',
    x1: roundPx(x(at)),
    y1: roundPx(plot.y),
    x2: roundPx(x(at)),
    y2: roundPx(plot.y + plot.height),
    stroke: COLOURS.grid,
  }));
}
