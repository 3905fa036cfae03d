import type { Article } from '../article/article';
import { type ArticleChoice, articleFor } from '../article/build-article';
import type { Table, TableLookup } from '../dataset/table';
import type { Edition } from './edition';
import { chartOptions, datasetIn, definitionsOf } from './edition-figures';
import { lookupAsOf, lookupLatest } from './published';

/** The latest version of every dataset. */
export function latestTables({ published }: Edition): Table[] {
  return published.datasets.map(({ latest }) => latest);
}

/** The page of a dataset's latest version, for whatever the reader chooses. */
export function latestArticles(edition: Edition, table: Table): (choice?: ArticleChoice) => Article {
  return articlesOf(edition, table, lookupLatest(edition.published));
}

/** The page of one version for ever: facts in other datasets are taken as they stood when it was published. */
export function frozenArticle(edition: Edition, table: Table): Article {
  return articlesOf(edition, table, lookupAsOf(edition.published, table.version))();
}

function articlesOf(
  edition: Edition,
  table: Table,
  lookup: TableLookup,
): (choice?: ArticleChoice) => Article {
  const definitions = definitionsOf(edition, table.dataset.id);
  const tables = datasetIn(edition, table.dataset.id)?.tables ?? [];
  const earlier = tables.filter(({ version }) => version.id < table.version.id);
  return articleFor({ definitions, table, earlier, lookup, ...chartOptions(edition, table) });
}
