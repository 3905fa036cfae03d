import { IMAGE_SIZES } from '../drawing/image-sizes';
import { site } from '../site/config';
import { links, type Titling } from '../site/links';
import type { ShareableFigure } from './shareable-figure';

export interface WebImage {
  /** The whole address of the PNG. */
  src: string;
  /** As a page shows it, in px. The PNG has `scale` pixels to each. */
  widthPx: number;
  heightPx: number;
  scale: number;
}

/** The image of a figure for web pages. Throws when that size is declared without a height, which a page must keep free. */
export function webImage(
  { dataset, id }: Pick<ShareableFigure, 'dataset' | 'id'>,
  version: string,
  titling: Titling,
): WebImage {
  const { widthPx, heightPx, scale } = IMAGE_SIZES.web;
  if (heightPx === undefined) throw new Error('image size without a height: web');
  const choice = { size: 'web', format: 'png', titling } as const;
  return { src: site.baseUrl + links.figureImage(dataset.id, id, version, choice), widthPx, heightPx, scale };
}
