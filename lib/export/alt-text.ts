import { LATEST } from '../site/links';
import { chartName } from './chart-name';
import { figureAddress } from './figure-address';
import type { ShareableFigure } from './shareable-figure';

/** What a picture of the figure says in words: the finding, the kind of chart, and every value in it. */
export function altText({ headline, textAlternative }: ShareableFigure): string {
  return `${headline}. ${textAlternative}`;
}

/** The same for an image that stays on a page; the latest image changes, so its words name no number and say where they are. */
export function altTextOf(figure: ShareableFigure, version: string): string {
  if (version !== LATEST) return altText(figure);
  return `${chartName(figure, version)}. Its numbers are at ${figureAddress(figure, version)}`;
}
