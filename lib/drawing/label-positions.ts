import type { LabelMark, Point } from '../figure/figure';
import type { LabelBlock } from './label-lines';
import type { Box, TextShape } from './scene';

type Side = LabelMark['side'];

/** A place where a label might stand, and how far it is from the one that was asked for. */
export interface LabelPosition {
  box: Box;
  side: Side;
  anchor: TextShape['anchor'];
  cost: number;
}

export interface LabelWish {
  side: Side;
  block: LabelBlock;
  /** The point, in px. */
  at: Point;
  gapPx: number;
  /** What every position is inside. */
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

const STEP_PX = 6;
const SHIFTS_PX = [0, -12, 12, -30, 30, -60, 60, -120, 120];
const TURN_COST = 3;
const COST_PER_PX = 0.6;

/** A place on every side of the point. */
export function positionsBeside(wish: LabelWish): LabelPosition[] {
  return SIDES[wish.side].map((side, turn) => position(wish, side, [0, 0], turn));
}

/** Places on every side, moved up, down and along by up to `reachPx`. */
export function positionsAround(wish: LabelWish, reachPx: number): LabelPosition[] {
  const rows = Math.floor(reachPx / STEP_PX);
  const rises = Array.from({ length: 2 * rows + 1 }, (_, row) => (row - rows) * STEP_PX);
  const shifts = SHIFTS_PX.filter((shift) => Math.abs(shift) <= reachPx);
  return SIDES[wish.side].flatMap((side, turn) =>
    rises.flatMap((dy) => shifts.map((dx) => position(wish, side, [dx, dy], turn))),
  );
}

function position(wish: LabelWish, side: Side, [dx, dy]: [number, number], turn: number): LabelPosition {
  const { block, within } = wish;
  const corner = cornerOf(wish, side);
  const x = clamp(corner.x + dx, within.x, within.x + within.width - block.width);
  const y = clamp(corner.y + dy, within.y, within.y + within.height - block.height);
  const moved = Math.abs(x - corner.x) + Math.abs(y - corner.y);
  const anchor = side === 'right' ? 'start' : side === 'left' ? 'end' : 'middle';
  const box = { x, y, width: block.width, height: block.height };
  return { box, side, anchor, cost: turn * TURN_COST + moved * COST_PER_PX };
}

function cornerOf({ block: { width, height }, at, gapPx }: LabelWish, side: Side): Point {
  const middle = { x: at.x - width / 2, y: at.y - height / 2 };
  switch (side) {
    case 'above':
      return { x: middle.x, y: at.y - gapPx - height };
    case 'below':
      return { x: middle.x, y: at.y + gapPx };
    case 'right':
      return { x: at.x + gapPx, y: middle.y };
    case 'left':
      return { x: at.x - gapPx - width, y: middle.y };
    case 'centre':
      return middle;
  }
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));
