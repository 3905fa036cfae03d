import { site } from '../site/config';
import type { ShareableFigure } from './shareable-figure';
import { sourceWords, versionWords } from './source-words';

/**
 * A citation: the paper, then the figure made from it, its version and its address. The day of access is the
 * reader’s to add: a page that is built once does not know it.
 */
export function citation(figure: ShareableFigure, version: string): string {
  const { headline, subtitle } = figure;
  return `${sourceWords(figure)}. Figure: ${headline} (${subtitle}). ${site.serviceName}. ${versionWords(figure, version)}`;
}
