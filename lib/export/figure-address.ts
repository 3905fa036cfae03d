import { site } from '../site/config';
import { LATEST, links } from '../site/links';
import type { ShareableFigure } from './shareable-figure';

/** The whole address of a figure's page: of one version for ever or, with `LATEST`, of whichever is newest. */
export function figureAddress({ dataset, id }: ShareableFigure, version: string): string {
  const path =
    version === LATEST ? links.figure(dataset.id, id) : links.frozenFigure(dataset.id, id, version);
  return site.baseUrl + path;
}
