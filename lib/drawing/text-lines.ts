import type { TextShape } from './scene';
import { roundPx } from './scene';
import { ascent, lineHeight } from './type-sizes';

/** One text shape to a line, from the top of the block down. */
export function textLines(
  lines: readonly string[],
  topPx: number,
  style: Omit<TextShape, 'shape' | 'text' | 'y'>,
): TextShape[] {
  return lines.map((text, index) => ({
    shape: 'text',
    ...style,
    x: roundPx(style.x),
    y: roundPx(topPx + index * lineHeight(style.sizePx) + ascent(style.sizePx)),
    text,
  }));
}
