import type { Shape } from './scene';
import { textLines } from './text-lines';
import type { TextWeight } from './text-width';
import { lineHeight } from './type-sizes';
import { wrapText } from './wrap-text';

/** A paragraph of a drawing. */
export interface Paragraph {
  text: string;
  sizePx: number;
  weight: TextWeight;
  fill: string;
  /** Room left free under it, in px. */
  gapPx: number;
}

/** Paragraphs one under the other, each wrapped to a width. `bottomPx` is where the last line ends. */
export function stackTexts(
  paragraphs: readonly Paragraph[],
  { x, topPx, maxWidthPx }: { x: number; topPx: number; maxWidthPx: number },
): { shapes: Shape[]; bottomPx: number } {
  const shapes: Shape[] = [];
  let bottomPx = topPx;
  let nextPx = topPx;
  for (const { text, sizePx, weight, fill, gapPx } of paragraphs) {
    const lines = wrapText(text, { maxWidthPx, sizePx, weight, breakWords: true });
    shapes.push(...textLines(lines, nextPx, { x, anchor: 'start', sizePx, weight, fill }));
    bottomPx = nextPx + lines.length * lineHeight(sizePx);
    nextPx = bottomPx + gapPx;
  }
  return { shapes, bottomPx };
}
