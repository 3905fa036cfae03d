import type { TextShape } from './scene';
import { ascent, lineHeight } from './type-sizes';

/** One text shape to a line, from the top of the block down; in whole px, which no eye can tell and which save bytes. */
export function textLines(
  lines: readonly string[],
  topPx: number,
  style: Omit<TextShape, 'shape' | 'text' | 'y'>,
): TextShape[] {
  return lines.map((text, index) => ({
    shape: 'text',
    ...style,
    x: Math.round(style.x),
    y: Math.round(topPx + index * lineHeight(style.sizePx) + ascent(style.sizePx)),
    text,
  }));
}
