import { parseTypeface } from '@/lib/export/typeface';
import { readFont } from '@/lib/store/read-font';

/** The letters that the site draws with. */
export const shippedTypeface = parseTypeface({
  normal: [readFont('normal'), readFont('normal', 'latin-ext')],
  bold: [readFont('bold'), readFont('bold', 'latin-ext')],
});
