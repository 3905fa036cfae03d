import type { TextWeight } from './text-width';
import { textWidth } from './text-width';

/** How wide a text may be, and how it is set. */
export interface Measure {
  maxWidthPx: number;
  sizePx: number;
  weight?: TextWeight;
}

/**
 * The lines of a text that fit a width, broken at spaces. A word that is wider than a line stays whole
 * on a line of its own unless `breakWords` is given; then it is cut so that every line fits.
 */
export function wrapText(text: string, measure: Measure & { breakWords?: boolean }): string[] {
  const fits = (line: string) => textWidth(line, measure.sizePx, measure.weight) <= measure.maxWidthPx;
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .split(' ')
    .flatMap((whole) => (measure.breakWords && !fits(whole) ? pieces(whole, fits) : [whole]))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || fits(longer)) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  return lines;
}

/** Width of the widest of some lines. */
export function widestLine(lines: readonly string[], sizePx: number, weight: TextWeight = 'normal'): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, sizePx, weight)));
}

/** As few characters to a piece as fit, never fewer than one. */
function pieces(word: string, fits: (text: string) => boolean): string[] {
  const result: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && !fits(piece + character)) {
      result.push(piece);
      piece = '';
    }
    piece += character;
  }
  result.push(piece);
  return result;
}

/** The same number of lines as `wrapText` gives, but as even in length as their words allow. */
export function wrapEvenly(text: string, measure: Measure & { breakWords?: boolean }): string[] {
  const lines = wrapText(text, measure);
  if (lines.length === 1) return lines;
  let even = lines;
  let tooNarrow = widestLine(text.split(' '), measure.sizePx, measure.weight);
  let enough = measure.maxWidthPx;
  while (enough - tooNarrow > 1) {
    const maxWidthPx = (tooNarrow + enough) / 2;
    const narrower = wrapText(text, { ...measure, maxWidthPx });
    if (narrower.length > lines.length) tooNarrow = maxWidthPx;
    else {
      enough = maxWidthPx;
      even = narrower;
    }
  }
  return even;
}
