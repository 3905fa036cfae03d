import type { Table } from '../dataset/table';
import { buildFigure, figuresOf } from '../figure/build-figure';
import type { FigureDefinition } from '../figure/define-figures';
import type { Figure } from '../figure/figure';
import { type FigureStanding, standingOf } from '../figure/figure-standing';
import type { ChartEvent, FigureContext } from '../figure/kind';
import type { Day } from '../period/day';
import { site } from '../site/config';
import { LATEST } from '../site/links';
import type { Edition } from './edition';
import { versionDays } from './publication-days';
import { type PublishedDataset, tableAt } from './published';

/** The dataset of that id, or `undefined`. */
export function datasetIn({ published }: Edition, id: string): PublishedDataset | undefined {
  return published.datasets.find(({ dataset }) => dataset.id === id);
}

/** What is drawn from a dataset. */
export function definitionsOf({ catalogue }: Edition, dataset: string): readonly FigureDefinition[] {
  return catalogue.find((entry) => entry.dataset.id === dataset)?.figures ?? [];
}

/** What every chart of a table shows beside its data. */
export function chartOptions(edition: Edition, { version }: Table): Pick<FigureContext, 'events' | 'place'> {
  return { events: eventsKnownOn(edition, version.published), place: site.place };
}

/** The events that charts show, from papers of a day or before, so that a later paper cannot redraw an earlier chart. */
function eventsKnownOn({ published }: Edition, day: Day): ChartEvent[] {
  const { events, papers } = published.meetings;
  const known = new Set(papers.filter((paper) => paper.day <= day).map(({ id }) => id));
  return events.filter(({ onCharts, paper }) => onCharts && known.has(paper));
}

/** Every figure of a table that has an address. */
export function figuresIn(edition: Edition, table: Table): Figure[] {
  const context = { table, ...chartOptions(edition, table) };
  return definitionsIn(edition, table).map((definition) => buildFigure(definition, context));
}

/** The figure of that id, or `undefined`. */
export function figureIn(edition: Edition, table: Table, id: string): Figure | undefined {
  const definition = definitionsIn(edition, table).find((candidate) => candidate.id === id);
  return definition && buildFigure(definition, { table, ...chartOptions(edition, table) });
}

/** The figure as the last version that has it shows it: a retired figure keeps its latest address. */
export function lastFigureIn(edition: Edition, dataset: string, id: string): Figure | undefined {
  const table = datasetIn(edition, dataset)?.tables.findLast((candidate) =>
    hasFigure(edition, candidate, id),
  );
  return table && figureIn(edition, table, id);
}

/** The id of every figure that some version of a dataset has, each once. */
export function everyFigureId(edition: Edition, { tables }: PublishedDataset): string[] {
  return [...new Set(tables.flatMap((table) => definitionsIn(edition, table).map(({ id }) => id)))];
}

/** The figure at an address: of that version, or at `LATEST` of the last version that has it. */
export function figureAt(edition: Edition, dataset: string, id: string, version: string): Figure | undefined {
  if (version === LATEST) return lastFigureIn(edition, dataset, id);
  const table = tableAt(datasetIn(edition, dataset), version);
  return table && figureIn(edition, table, id);
}

/** Each address at which a figure of a dataset stands: frozen in every version that has it, and once as the latest. */
export function figureAddresses(
  edition: Edition,
  found: PublishedDataset,
): { figure: string; version: string }[] {
  const frozen = found.tables.flatMap((table) =>
    definitionsIn(edition, table).map(({ id }) => ({ figure: id, version: table.version.id })),
  );
  return [...frozen, ...everyFigureId(edition, found).map((figure) => ({ figure, version: LATEST }))];
}

/** The days on which a version with the figure was published, earliest first. */
export function figureDays(edition: Edition, found: PublishedDataset, id: string): Day[] {
  return versionDays({ ...found, tables: found.tables.filter((table) => hasFigure(edition, table, id)) });
}

/** Where a published figure stands among all versions of its dataset. */
export function figureStanding(edition: Edition, figure: Figure): FigureStanding {
  const { dataset, id } = figure;
  const tables = datasetIn(edition, dataset.id)?.tables ?? [];
  const last = tables.findLast((table) => hasFigure(edition, table, id));
  const retired = last && definitionsIn(edition, last).find((each) => each.id === id)?.retired;
  const laters = tables.filter(({ version }) => version.id > figure.version.id);
  const editions = laters.map((table) => ({
    version: table.version.id,
    figure: figureIn(edition, table, id),
  }));
  return standingOf(figure, editions, {
    retired,
    instead: retired?.instead === undefined ? undefined : lastFigureIn(edition, dataset.id, retired.instead),
  });
}

function definitionsIn(edition: Edition, table: Table): FigureDefinition[] {
  return figuresOf(definitionsOf(edition, table.dataset.id), table);
}

function hasFigure(edition: Edition, table: Table, id: string): boolean {
  return definitionsIn(edition, table).some((definition) => definition.id === id);
}
