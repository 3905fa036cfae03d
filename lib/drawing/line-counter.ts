import { textWidth, type TextWeight } from './text-width';

/**
 * Into how many lines a text breaks at a width in px: the same as `wrapText` gives, for who asks at many widths. The
 * words are measured once.
 */
export function lineCounter(
  text: string,
  sizePx: number,
  weight: TextWeight = 'normal',
): (widthPx: number) => number {
  const words = text.split(' ').map((word) => textWidth(word, sizePx, weight));
  const space = textWidth(' ', sizePx, weight);
  return (widthPx) => {
    let lines = 1;
    let filled = words[0] ?? 0;
    for (const word of words.slice(1)) {
      if (filled + space + word <= widthPx) filled += space + word;
      else {
        lines += 1;
        filled = word;
      }
    }
    return lines;
  };
}
