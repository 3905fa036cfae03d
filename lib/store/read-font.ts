import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const weights = { normal: 400, bold: 700 } as const;

/**
 * A font file of Arimo, whose letters are as wide as Arial's: shipped with the site, so that pictures come out the
 * same on a machine that has no fonts. `latin` holds English; `latin-ext` what Welsh, Polish and others need besides.
 */
export function readFont(weight: 'normal' | 'bold', letters: 'latin' | 'latin-ext' = 'latin'): Buffer {
  const file = `arimo-${letters}-${weights[weight]}-normal.woff`;
  return readFileSync(join(process.cwd(), 'node_modules/@fontsource/arimo/files', file));
}
