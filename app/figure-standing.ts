import type { Figure } from '@/lib/figure/figure';
import { type FigureStanding, standingOf } from '@/lib/figure/figure-standing';
import { definitionIn, figureIn, lastFigureIn } from './article';
import { publishedDataset } from './published';

/** Where a published figure stands among all versions of its dataset as they are today. */
export function figureStanding(figure: Figure): FigureStanding {
  const { dataset, id } = figure;
  const tables = publishedDataset(dataset.id)?.tables ?? [];
  const last = tables.findLast((table) => definitionIn(table, id));
  const retired = last && definitionIn(last, id)?.retired;
  const editions = tables.map((table) => ({
    version: table.version.id,
    figure: figureIn(table, id),
  }));
  return standingOf(figure, editions, {
    retired,
    instead: retired?.instead === undefined ? undefined : lastFigureIn(dataset.id, retired.instead),
  });
}
