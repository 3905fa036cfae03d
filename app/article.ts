import type { Article } from '@/lib/article/article';
import type { ArticleChoice } from '@/lib/article/build-article';
import type { Table } from '@/lib/dataset/table';
import * as articles from '@/lib/edition/edition-articles';
import * as figures from '@/lib/edition/edition-figures';
import type { PublishedDataset } from '@/lib/edition/published';
import type { Figure } from '@/lib/figure/figure';
import type { FigureStanding } from '@/lib/figure/figure-standing';
import type { FigureContext } from '@/lib/figure/kind';
import { currentEdition } from './published';

// What lib/edition makes of an edition, of the one that is published now.

/** The latest version of every dataset. */
export function latestTables(): Table[] {
  return articles.latestTables(currentEdition());
}

/** The page of a dataset's latest version, for what the reader chose. */
export function latestArticle(table: Table, choice?: ArticleChoice): Article {
  return articles.latestArticles(currentEdition(), table)(choice);
}

/** The page of one version for ever. */
export function frozenArticle(table: Table): Article {
  return articles.frozenArticle(currentEdition(), table);
}

/** What every chart of a table shows beside its data. */
export function chartOptions(table: Table): Pick<FigureContext, 'events' | 'place'> {
  return figures.chartOptions(currentEdition(), table);
}

/** What every figure of a table is built from. */
export function contextOf(table: Table): FigureContext {
  return { table, ...chartOptions(table) };
}

/** Every figure of a table that has an address. */
export function figuresIn(table: Table): Figure[] {
  return figures.figuresIn(currentEdition(), table);
}

/** The figure of that id, or `undefined`. */
export function figureIn(table: Table, id: string): Figure | undefined {
  return figures.figureIn(currentEdition(), table, id);
}

/** The figure as the last version that has it shows it. */
export function lastFigureIn(dataset: string, id: string): Figure | undefined {
  return figures.lastFigureIn(currentEdition(), dataset, id);
}

/** The id of every figure that some version of a dataset has, each once. */
export function everyFigureId(found: PublishedDataset): string[] {
  return figures.everyFigureId(currentEdition(), found);
}

/** The figure at an address: of that version, or at `LATEST` of the last version that has it. */
export function figureAt(dataset: string, id: string, version: string): Figure | undefined {
  return figures.figureAt(currentEdition(), dataset, id, version);
}

/** Each address at which a figure of a dataset stands. */
export function figureAddresses(found: PublishedDataset): { figure: string; version: string }[] {
  return figures.figureAddresses(currentEdition(), found);
}

/** Where a published figure stands among all versions of its dataset as they are today. */
export function figureStanding(figure: Figure): FigureStanding {
  return figures.figureStanding(currentEdition(), figure);
}
