import type { ImageSizeName } from '../site/links';

/** A size at which a figure leaves as an image. */
export interface ImageSize {
  /** "Word, 16 cm wide": for who chooses. */
  label: string;
  /** The width at which the image is laid out, in px as CSS counts them: its type is as large as a page's. */
  widthPx: number;
  /** The height at which it is laid out. Left out, the image is as high as what is in it. */
  heightPx?: number;
  /** How many pixels of a PNG one px of the layout becomes. */
  scale: number;
  /** Pixels per inch written into a PNG, so that a document shows it at the size that is meant. */
  density: number;
}

/**
 * The sizes there are. Each is laid out for itself. Word: 1,386 pixels at 220 to the inch are 16 cm, the text width
 * of an A4 page. PowerPoint: a whole 16:9 slide, 1,920 × 1,080. Web: 1,200 × 675. Social: 1,200 × 630. Square: 1,080.
 */
export const IMAGE_SIZES: Readonly<Record<ImageSizeName, ImageSize>> = {
  word: { label: 'Word, 16 cm wide', widthPx: 616, scale: 2.25, density: 220 },
  powerpoint: { label: 'PowerPoint, a whole slide', widthPx: 960, heightPx: 540, scale: 2, density: 144 },
  web: { label: 'Web page, 1,200 × 675', widthPx: 800, heightPx: 450, scale: 1.5, density: 96 },
  social: { label: 'Social media, 1,200 × 630', widthPx: 800, heightPx: 420, scale: 1.5, density: 96 },
  square: { label: 'Square, 1,080 × 1,080', widthPx: 720, heightPx: 720, scale: 1.5, density: 96 },
};
