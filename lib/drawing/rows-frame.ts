import { scaleLinear } from 'd3-scale';
import type { Figure } from '../figure/figure';
import { COLOURS } from '../figure/palette';
import type { Frame, Place, Room } from './frame';
import { labelColumnWidth, placeInRows, type Row, rowWords, SLOT_PX, stackRows } from './rows';
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

/** The slots that are tried, the highest first, for rows that must fit a height. */
const SLOTS_TO_FIT_PX = [104, 96, 88, 80, 72, 64, 60, 56, 52, 48, SLOT_PX, 40, 37, 34, 31, 28];

/** The frame of a figure whose slots run from top to bottom; the scale of amounts stands at the top. */
export function rowsFrame(figure: Figure, { widthPx, heightPx }: Room): Frame {
  const beside = widthPx >= BESIDE_FROM_PX;
  const maxWidthPx = beside ? labelColumnWidth(figure.y.ticks, widthPx) : widthPx - 2 * EDGE_PX;
  const left = beside ? EDGE_PX + maxWidthPx + 12 : EDGE_PX;
  const sides = sideRoom(figure, widthPx, { left, right: widthPx - EDGE_PX - 4 });
  const x = scaleLinear(figure.x.domain, [sides.left, sides.right]);
  const ticks = fitTickLabels(figure.x, x, widthPx);
  const scalePx = Math.max(0, ...ticks.map((tick) => tick.lines.length)) * lineHeight(TICK_SIZE_PX);
  const strip = layoutStrip(figure, x, widthPx).map((label) => ({ ...label, y: label.y - scalePx }));
  const top = Math.max(stripHeight(strip), scalePx) + 6;
  const stack = (slotPx: number) => stackRows(figure.y, top, { beside, maxWidthPx, slotPx });
  const rows = heightPx === undefined ? stack(SLOT_PX) : stackToFit(stack, heightPx - EDGE_PX - 2);
  const bottom = (rows.at(-1)?.bottom ?? top) + 2;
  const plot = { x: sides.left, y: top, width: sides.right - sides.left, height: bottom - top };
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

/** The highest rows that end above `bottomPx`; if none do, the lowest rows there are. */
function stackToFit(stack: (slotPx: number) => Row[], bottomPx: number): Row[] {
  const tries = SLOTS_TO_FIT_PX.map(stack);
  return tries.find((rows) => (rows.at(-1)?.bottom ?? 0) <= bottomPx) ?? tries.at(-1) ?? [];
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
