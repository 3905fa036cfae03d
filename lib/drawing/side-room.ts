import { scaleLinear } from 'd3-scale';
import type { Figure, LabelMark } from '../figure/figure';
import type { Place } from './frame';
import { labelBlock, labelGap } from './label-lines';
import { EDGE_PX } from './type-sizes';

export interface Span {
  left: number;
  right: number;
}

/** Laying labels beside their points changes the scale, and the scale their room: this many rounds settle it. */
const ROUNDS = 4;

/**
 * The left and right edge of the plot, drawn in until the labels beside their points fit between the
 * axis labels and the edge of the drawing. The plot keeps at least half of the width.
 */
export function sideRoom(figure: Figure, widthPx: number, room: Span): Span {
  const [from, to] = figure.x.domain;
  const share = (x: number) => (x - from) / (to - from);
  const labels = figure.marks.filter((mark) => mark.mark === 'label' && mark.rank === 1) as LabelMark[];
  const reach = (label: LabelMark, x: Place) =>
    labelBlock(label, figure, widthPx, x).width + labelGap(label, figure) + EDGE_PX;
  const atRight = labels.filter(({ side, x }) => side === 'right' && share(x) > 0.3);
  const atLeft = labels.filter(({ side, x }) => figure.form === 'rows' && side === 'left' && share(x) < 0.7);
  let { left, right } = room;
  for (let round = 0; round < ROUNDS; round += 1) {
    const x = scaleLinear(figure.x.domain, [left, right]);
    const rights = atRight.map((label) => left + (widthPx - reach(label, x) - left) / share(label.x));
    right = Math.min(room.right, ...rights);
    const lefts = atLeft.map((label) => {
      const part = share(label.x);
      return (room.left + reach(label, x) - part * right) / (1 - part);
    });
    left = Math.max(room.left, ...lefts);
  }
  return atLeastHalf({ left, right }, room);
}

function atLeastHalf({ left, right }: Span, room: Span): Span {
  const least = (room.right - room.left) / 2;
  if (right - left >= least) return { left, right };
  const start = Math.min(left, room.right - least);
  return { left: start, right: Math.max(right, start + least) };
}
