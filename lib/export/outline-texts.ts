import type { PathShape, Shape, TextShape } from '../drawing/scene';
import type { Typeface } from './typeface';

const HALO_PX = 4;

/** Shapes with every text as the outlines of its letters: the same picture wherever it is drawn, fonts or none. */
export function outlineTexts(shapes: readonly Shape[], typeface: Typeface): Shape[] {
  return shapes.flatMap((shape) => (shape.shape === 'text' ? outline(shape, typeface) : [shape]));
}

function outline(text: TextShape, typeface: Typeface): PathShape[] {
  const letters: PathShape = { shape: 'path', d: outlinePath(text, typeface), fill: text.fill };
  if (!text.halo) return [letters];
  return [{ ...letters, fill: '#fff', stroke: '#fff', strokeWidth: HALO_PX, roundCaps: true }, letters];
}

function outlinePath({ text, x, y, sizePx, weight, anchor }: TextShape, typeface: Typeface): string {
  const glyphs = Array.from(text, (character) => typeface.glyph(character, sizePx, weight));
  const widthPx = glyphs.reduce((sum, { advancePx }) => sum + advancePx, 0);
  let penPx = x - { start: 0, middle: widthPx / 2, end: widthPx }[anchor];
  return glyphs
    .map(({ advancePx, steps }) => {
      const letter = steps === '' ? '' : `M${Math.round(penPx * 100) / 100} ${y}${steps}`;
      penPx += advancePx;
      return letter;
    })
    .join('');
}
