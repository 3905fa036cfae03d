import type { Figure, LabelMark } from '../figure/figure';
import { COLOURS } from '../figure/palette';
import { crosses, overlaps, sharedArea } from './boxes';
import type { Canvas, Frame } from './frame';
import { labelBlock, labelGap, type LabelBlock } from './label-lines';
import { type LabelPosition, type LabelWish, positionsAround, positionsBeside } from './label-positions';
import { obstacles, type Obstacles } from './obstacles';
import type { Box, Shape } from './scene';
import { textLines } from './text-lines';
import { EDGE_PX, LABEL_SIZE_PX } from './type-sizes';

const CLEAR_PX = 2;
/** Below this cost nothing is covered: a label of rank 2 or 3 that cannot stay below it is left out. */
const UNTOUCHED = 12;
/** Below this cost a label may cross the line of a series, but covers neither a bar nor other words. */
const TOLERABLE = 50;

/** The shapes of a label in the best free place; none when a label of rank 2 or 3 has no place. */
export function placeLabel(label: LabelMark, canvas: Canvas): Shape[] {
  const { figure, frame, placed } = canvas;
  const block = labelBlock(label, figure, frame.widthPx, frame.x);
  const inTheWay = obstacles(figure, frame, placed);
  const position = choose(label.rank, inTheWay, {
    side: label.side,
    block,
    at: { x: frame.x(label.x), y: frame.endLabels.get(label) ?? frame.y(label.y) },
    gapPx: labelGap(label, figure),
    within: roomFor(figure, frame, block.width),
  });
  return position ? write(label, block, position, inTheWay) : [];
}

/** The drawing; in a plot without the column of tick labels, among which a number would be taken for a tick. */
function roomFor({ form }: Figure, { widthPx, heightPx, plot }: Frame, labelPx: number): Box {
  const left = form === 'plot' && plot.x + labelPx < widthPx ? plot.x - EDGE_PX : EDGE_PX;
  return { x: left, y: EDGE_PX, width: widthPx - EDGE_PX - left, height: heightPx - 2 * EDGE_PX };
}

/** Looks further afield only for as long as what is near is no good: most labels have room at once. */
function choose(rank: LabelMark['rank'], inTheWay: Obstacles, wish: LabelWish): LabelPosition | undefined {
  const near = cheapest(positionsBeside(wish), inTheWay);
  if (near && near.cost < UNTOUCHED) return near;
  if (rank > 1) return undefined;
  const around = cheapest(positionsAround(wish, 42), inTheWay);
  if (around && around.cost < TOLERABLE) return around;
  return cheapest(positionsAround(wish, wish.within.height), inTheWay);
}

function cheapest(positions: readonly LabelPosition[], inTheWay: Obstacles): LabelPosition | undefined {
  let best: LabelPosition | undefined;
  for (const position of positions) {
    if (best && position.cost >= best.cost) continue;
    const cost = position.cost + toll(position, inTheWay);
    if (!best || cost < best.cost) best = { ...position, cost };
  }
  return best;
}

/** What it costs to stand in a place: overprinting text costs most, crossing a hairline nothing. */
function toll({ box, side }: LabelPosition, { texts, bars, dots, lines }: Obstacles): number {
  const on = (others: readonly Box[]) => others.filter((other) => overlaps(box, other, CLEAR_PX));
  const onText = on(texts).reduce((sum, other) => sum + 1000 + sharedArea(box, other), 0);
  const isInBar =
    side === 'centre' && bars.some((bar) => sharedArea(bar, box) > 0.99 * box.width * box.height);
  const onBar = isInBar ? 0 : 200 * (side === 'centre' ? 1 : on(bars).length);
  const onLine = lines.filter((line) => crosses(box, line)).length;
  return onText + onBar + 60 * on(dots).length + 25 * onLine;
}

function write(
  label: LabelMark,
  { lines }: LabelBlock,
  { box, anchor, side }: LabelPosition,
  around: Obstacles,
): Shape[] {
  const x = { start: box.x, middle: box.x + box.width / 2, end: box.x + box.width }[anchor];
  const crossed = [...around.lines, ...around.hairlines].some((segment) => crosses(box, segment));
  const strayed = label.side === 'centre' && side !== 'centre';
  return textLines(lines, box.y, {
    x,
    anchor,
    sizePx: LABEL_SIZE_PX,
    weight: label.weight,
    fill: strayed ? COLOURS.ink : label.colour,
    rank: label.rank,
    ...(crossed && side !== 'centre' ? { halo: true } : {}),
  });
}
