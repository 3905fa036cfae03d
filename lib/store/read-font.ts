import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The weights in which the drawings' own typeface is here. */
export type FontWeight = 'normal' | 'bold';

const FILES: Readonly<Record<FontWeight, string>> = {
  normal: 'arimo-latin-400-normal.woff',
  bold: 'arimo-latin-700-normal.woff',
};

const kept = new Map<FontWeight, Buffer>();

/**
 * Arimo, which is as wide as Arial letter by letter: a WOFF file of its Latin letters, read once. It comes with the
 * site, so that an image is the same on a machine without fonts and without a network. Throws when it is not installed.
 */
export function readFont(weight: FontWeight): Buffer {
  const read =
    kept.get(weight) ??
    readFileSync(join(process.cwd(), 'node_modules/@fontsource/arimo/files', FILES[weight]));
  kept.set(weight, read);
  return read;
}
