import { site } from '../site/config';
import { LATEST } from '../site/links';
import type { ShareableFigure } from './shareable-figure';

/**
 * What a chart is called on a page that shows it: "Chart: " and the finding. The latest figures may find something
 * else next year, when nobody edits that page, so they are called by what they measure.
 */
export function chartName({ headline, subtitle }: ShareableFigure, version: string): string {
  if (version !== LATEST) return `Chart: ${headline}`;
  const [measure = subtitle] = subtitle.split(`, ${site.place},`);
  return `Chart of the latest figures: ${measure}, ${site.place}`;
}
