import type { LabelMark, Point } from '../figure/figure';
import type { LabelBlock } from './label-lines';
import type { Box, TextShape } from './scene';
import { EDGE_PX } from './type-sizes';

type Side = LabelMark['side'];

/** A place where a label might stand, and how far it is from the one that was asked for. */
export interface LabelPosition {
  box: Box;
  side: Side;
  anchor: TextShape['anchor'];
  cost: number;
}

interface Wanted {
  label: LabelMark;
  block: LabelBlock;
  /** The point, in px. */
  at: Point;
  gapPx: number;
  within: Box;
}

/** The sides to try in turn, the one asked for first, then the opposite one. */
const SIDES: Record<Side, Side[]> = {
  above: ['above', 'below', 'right', 'left'],
  below: ['below', 'above', 'right', 'left'],
  right: ['right', 'left', 'above', 'below'],
  left: ['left', 'right', 'above', 'below'],
  centre: ['centre', 'right', 'left', 'above', 'below'],
};

/**
 * Every place worth trying: each side; and for a label that must not be dropped, each side with offsets up,
 * down and along. All are inside the drawing.
 */
export function labelPositions(wanted: Wanted): LabelPosition[] {
  const important = wanted.label.rank === 1;
  return SIDES[wanted.label.side].flatMap((side, turn) =>
    offsets(important, wanted).map(([dx, dy]) => position(wanted, side, dx, dy, turn * 3)),
  );
}

function offsets(important: boolean, { within }: Wanted): [dx: number, dy: number][] {
  if (!important) return [[0, 0]];
  const steps = Math.ceil(within.height / 6);
  const rise = Array.from({ length: steps }, (_, step) => step * 6);
  const shift = [0, -12, 12, -30, 30, -60, 60, -120, 120];
  return rise.flatMap((up) =>
    shift.flatMap((dx): [number, number][] =>
      up === 0
        ? [[dx, 0]]
        : [
            [dx, -up],
            [dx, up],
          ],
    ),
  );
}

function position(
  { label, block, at, gapPx, within }: Wanted,
  side: Side,
  dx: number,
  dy: number,
  cost: number,
): LabelPosition {
  const { width, height } = block;
  const left = {
    above: -width / 2,
    below: -width / 2,
    centre: -width / 2,
    right: gapPx,
    left: -gapPx - width,
  };
  const top = {
    above: -gapPx - height,
    below: gapPx,
    centre: -height / 2,
    right: -height / 2,
    left: -height / 2,
  };
  const x = clamp(at.x + left[side] + dx, within.width - width - EDGE_PX);
  const y = clamp(at.y + top[side] + dy, within.height - height - EDGE_PX);
  const moved = Math.abs(x - (at.x + left[side])) + Math.abs(y - (at.y + top[side]));
  const anchor = side === 'right' ? 'start' : side === 'left' ? 'end' : 'middle';
  const turned = side === label.side ? 0 : 1;
  return { box: { x, y, width, height }, side, anchor, cost: cost + turned + moved * 0.6 };
}

const clamp = (value: number, most: number) => Math.max(EDGE_PX, Math.min(value, most));
