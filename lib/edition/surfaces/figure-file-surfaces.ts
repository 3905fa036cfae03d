import { figureFiles } from '../../export/figure-files';
import { oembedJson } from '../../export/oembed';
import type { Figure } from '../../figure/figure';
import { plainSurface, type Surface } from './surface';

/** Every file of a figure. All but oEmbed's, which names no version, hold everything that the figure does. */
export function figureFileSurfaces(figure: Figure, version: string): Surface[] {
  const { dataset, id } = figure;
  return figureFiles.map(({ ending, format }) =>
    plainSurface(
      format === 'png' || format === 'svg' ? 'picture' : 'file',
      `/files/${dataset.id}/${version}/figures/${id}${ending}`,
      `${figure.subtitle}: ${format.toUpperCase()}`,
      format === 'oembed' ? oembedJson(figure, version) : figure,
    ),
  );
}
