import type { Table, TableLookup } from '@/lib/dataset/table';
import type { Article } from '@/lib/article/article';
import { type ArticleChoice, buildArticle } from '@/lib/article/build-article';
import { buildFigure, figuresOf } from '@/lib/figure/build-figure';
import type { FigureDefinition } from '@/lib/figure/define-figures';
import type { Figure } from '@/lib/figure/figure';
import type { ChartEvent, FigureContext } from '@/lib/figure/kind';
import type { Day } from '@/lib/period/day';
import { site } from '@/lib/site/config';
import { lookupLatest, lookupAsOf, type PublishedDataset } from '@/lib/edition/published';
import { LATEST } from '@/lib/site/links';
import { figureDefinitions, published, publishedDataset, tableAt } from './published';

/** The events that charts show, from papers of a day or before, so that a later paper cannot redraw an earlier chart. */
function eventsKnownOn(day: Day): ChartEvent[] {
  const { events, papers } = published().meetings;
  const known = new Set(papers.filter((paper) => paper.day <= day).map(({ id }) => id));
  return events.filter(({ onCharts, paper }) => onCharts && known.has(paper));
}

/** The latest version of every dataset. */
export function latestTables(): Table[] {
  return published().datasets.map(({ latest }) => latest);
}

/** What every chart of a table shows beside its data. */
export function chartOptions({ version }: Table): Pick<FigureContext, 'events' | 'place'> {
  return { events: eventsKnownOn(version.published), place: site.place };
}

/** What every figure of a table is built from. */
export function contextOf(table: Table): FigureContext {
  return { table, ...chartOptions(table) };
}

/** The page of a dataset's latest version, for what the reader chose. */
export function latestArticle(table: Table, choice?: ArticleChoice): Article {
  return articleOf(table, lookupLatest(published()), choice);
}

/** The page of one version for ever: facts in other datasets are taken as they stood when it was published. */
export function frozenArticle(table: Table): Article {
  return articleOf(table, lookupAsOf(published(), table.version));
}

function articleOf(table: Table, lookup: TableLookup, choice?: ArticleChoice): Article {
  const source = {
    ...contextOf(table),
    definitions: figureDefinitions(table.dataset.id),
    lookup,
  };
  return buildArticle(source, choice);
}

/** Every figure of a table that has an address. */
export function figuresIn(table: Table): Figure[] {
  return figuresOf(figureDefinitions(table.dataset.id), table).map((definition) =>
    buildFigure(definition, contextOf(table)),
  );
}

/** The figure of that id, or `undefined`. */
export function figureIn(table: Table, id: string): Figure | undefined {
  const definition = definitionIn(table, id);
  return definition && buildFigure(definition, contextOf(table));
}

/** What a table's figure of that id is made by; `undefined` where the table has none. */
export function definitionIn(table: Table, id: string): FigureDefinition | undefined {
  return figuresOf(figureDefinitions(table.dataset.id), table).find((candidate) => candidate.id === id);
}

/** The figure as the last version that has it shows it: a retired figure keeps its latest address. */
export function lastFigureIn(dataset: string, id: string): Figure | undefined {
  const table = publishedDataset(dataset)?.tables.findLast((candidate) => definitionIn(candidate, id));
  return table && figureIn(table, id);
}

/** The id of every figure that some version of a dataset has, each once. */
export function everyFigureId({ dataset, tables }: PublishedDataset): string[] {
  const ids = tables.flatMap((table) => figuresOf(figureDefinitions(dataset.id), table).map(({ id }) => id));
  return [...new Set(ids)];
}

/** The figure at an address: of the version of that day, or at `LATEST` of the last version that has it. */
export function figureAt(dataset: string, id: string, version: string): Figure | undefined {
  if (version === LATEST) return lastFigureIn(dataset, id);
  const table = tableAt(publishedDataset(dataset), version);
  return table && figureIn(table, id);
}

/** Each address at which a figure of a dataset stands: frozen in every version that has it, and once as the latest. */
export function figureAddresses(found: PublishedDataset): { figure: string; version: string }[] {
  const frozen = found.tables.flatMap((table) =>
    figuresIn(table).map(({ id }) => ({ figure: id, version: table.version.id })),
  );
  return [...frozen, ...everyFigureId(found).map((figure) => ({ figure, version: LATEST }))];
}
