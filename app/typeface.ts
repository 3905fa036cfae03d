import { parseTypeface, type Typeface } from '@/lib/export/typeface';
import { readFont } from '@/lib/store/read-font';

let kept: Typeface | undefined;

/** The letters of every picture, read once. */
export function typeface(): Typeface {
  kept ??= parseTypeface({
    normal: [readFont('normal'), readFont('normal', 'latin-ext')],
    bold: [readFont('bold'), readFont('bold', 'latin-ext')],
  });
  return kept;
}
