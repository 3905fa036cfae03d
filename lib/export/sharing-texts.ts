import { site } from '../site/config';
import { links, type Titling } from '../site/links';
import { altText, altTextOf } from './alt-text';
import { chartName } from './chart-name';
import { citation } from './citation';
import { embedCode, embedCodeWithScript } from './embed-code';
import { figureAddress } from './figure-address';
import { imageCode } from './image-code';
import { quotableSentence } from './quotable-sentence';
import type { ShareableFigure } from './shareable-figure';
import { webImage } from './web-image';

/** What a reader chose for a chart that leaves the site. */
export interface SharingChoice {
  /** A version's day, or `LATEST`. */
  version: string;
  titling: Titling;
}

/** Every text by which a figure leaves the site, ready to be copied. */
export interface SharingTexts {
  alt: string;
  sentence: string;
  citation: string;
  link: string;
  embed: string;
  embedWithScript: string;
  image: string;
}

/** The texts for one choice. `heightPx` is that of the frame in an embed code. */
export function sharingTexts(
  figure: ShareableFigure,
  { version, titling }: SharingChoice,
  heightPx: number,
): SharingTexts {
  const { dataset, id } = figure;
  const src = site.baseUrl + links.embed(dataset.id, id, version, titling);
  const frame = { src, title: chartName(figure, version), heightPx };
  return {
    alt: altText(figure),
    sentence: quotableSentence(figure, version),
    citation: citation(figure, version),
    link: figureAddress(figure, version),
    embed: embedCode(frame),
    embedWithScript: embedCodeWithScript(frame),
    image: imageCode({ ...webImage(figure, version, titling), alt: altTextOf(figure, version) }),
  };
}
