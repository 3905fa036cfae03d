import type { Box } from './scene';
import { roundPx } from './scene';

const SPACING_PX = 7;

/**
 * Slanted strokes that fill a box and end at its edges: lines, not a pattern, so that several drawings on
 * one page share no ids and Word shows them too.
 */
export function hatching({ x, y, width, height }: Box): string {
  const strokes: string[] = [];
  for (let reach = SPACING_PX; reach < width + height; reach += SPACING_PX) {
    const startX = Math.max(0, reach - height);
    const endX = Math.min(reach, width);
    const startY = reach - startX;
    const run = roundPx(endX - startX);
    if (run > 0) strokes.push(`M${roundPx(x + startX)} ${roundPx(y + startY)}l${run}-${run}`);
  }
  return strokes.join('');
}
