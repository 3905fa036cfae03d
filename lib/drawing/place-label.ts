import type { LabelMark } from '../figure/figure';
import { COLOURS } from '../figure/palette';
import { crosses, overlaps, sharedArea } from './boxes';
import type { Canvas } from './frame';
import { labelBlock, labelGap, type LabelBlock } from './label-lines';
import { labelPositions, type LabelPosition } from './label-positions';
import { obstacles, type Obstacles } from './obstacles';
import type { Box, Shape } from './scene';
import { textLines } from './text-lines';
import { LABEL_SIZE_PX } from './type-sizes';

const CLEAR_PX = 2;
/** The most that a label of rank 2 or 3 may cost; over it, the label is left out. */
const TOLERATED = 8;

/** The shapes of a label in the best free place; none when a label of rank 2 or 3 has no place. */
export function placeLabel(label: LabelMark, canvas: Canvas): Shape[] {
  const { figure, frame, placed } = canvas;
  const block = labelBlock(label, figure, frame.widthPx, frame.x);
  const inTheWay = obstacles(figure, frame, placed);
  const positions = labelPositions({
    label,
    block,
    at: { x: frame.x(label.x), y: frame.endLabels.get(label) ?? frame.y(label.y) },
    gapPx: labelGap(label, figure),
    within: { x: 0, y: 0, width: frame.widthPx, height: frame.heightPx },
  });
  const costed = positions
    .map((position) => ({ position, cost: position.cost + toll(position, inTheWay) }))
    .sort((a, b) => a.cost - b.cost);
  const best = costed[0];
  if (!best || (label.rank > 1 && best.cost > TOLERATED)) return [];
  return write(label, block, best.position, inTheWay);
}

/** What it costs to stand in a place: overprinting text costs most, crossing a hairline nothing. */
function toll({ box, side }: LabelPosition, { texts, bars, dots, lines }: Obstacles): number {
  const on = (others: readonly Box[]) => others.filter((other) => overlaps(box, other, CLEAR_PX));
  const onText = on(texts).reduce((sum, other) => sum + 1000 + sharedArea(box, other), 0);
  const offBar =
    side === 'centre' && !bars.some((bar) => sharedArea(bar, box) > 0.99 * box.width * box.height);
  const onBar = side === 'centre' ? (offBar ? 200 : 0) : 200 * on(bars).length;
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
  const halo = crossed && side !== 'centre';
  const strayed = label.side === 'centre' && side !== 'centre';
  return textLines(lines, box.y, {
    x,
    anchor,
    sizePx: LABEL_SIZE_PX,
    weight: label.weight,
    fill: strayed ? COLOURS.ink : label.colour,
    rank: label.rank,
    ...(halo ? { halo } : {}),
  });
}
