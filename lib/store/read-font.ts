import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The weights in which the drawings' own typeface is here. */
export type FontWeight = 'normal' | 'bold';

/** `latin` holds English; `latin-ext` what Welsh, Polish and others need besides. */
type Letters = 'latin' | 'latin-ext';

const WEIGHTS: Readonly<Record<FontWeight, number>> = { normal: 400, bold: 700 };
const kept = new Map<string, Buffer>();

/**
 * A WOFF file of Arimo, which is as wide as Arial letter by letter, read once. It comes with the site, so that an
 * image is the same on a machine without fonts and without a network. Throws when it is not installed.
 */
export function readFont(weight: FontWeight, letters: Letters = 'latin'): Buffer {
  return readOnce(`arimo-${letters}-${WEIGHTS[weight]}-normal.woff`);
}

/** The same letters as a WOFF2 file, a quarter smaller: for a document that carries its font with it. */
export function readWebFont(weight: FontWeight, letters: Letters = 'latin'): Buffer {
  return readOnce(`arimo-${letters}-${WEIGHTS[weight]}-normal.woff2`);
}

function readOnce(file: string): Buffer {
  const read =
    kept.get(file) ?? readFileSync(join(process.cwd(), 'node_modules/@fontsource/arimo/files', file));
  kept.set(file, read);
  return read;
}
