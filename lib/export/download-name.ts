import type { ImageSizeName, Titling } from '../site/links';
import type { ShareableFigure } from './shareable-figure';

/**
 * What a file is called on the disk of who takes it away: dataset, figure, day of the version, and what is
 * particular to the file, as in `elective-home-education_reasons-for-leaving_2020-10-27_word.png`.
 */
export function downloadName(
  { dataset, id, version }: ShareableFigure,
  ending: string,
  image?: { size: ImageSizeName; titling: Titling },
): string {
  const particulars = image ? [image.size, ...(image.titling === 'untitled' ? ['untitled'] : [])] : [];
  return `${[dataset.id, id, version.id, ...particulars].join('_')}.${ending}`;
}
