import { periodsOf, type Table, type TableLookup } from '../dataset/table';
import { labelWhen, type Quantity, quantitiesOf, valueAt } from '../dataset/value';
import { buildFigure, figuresOf } from '../figure/build-figure';
import type { ChartEvent, FigureContext } from '../figure/kind';
import { type FigureDefinition, kebab } from '../figure/define-figures';
import type { Figure } from '../figure/figure';
import type { Period } from '../period/period';
import { addUp } from './add-up';
import type { Article, Choice } from './article';
import { changeTable, defaultPair } from './change-table';
import { fullTable } from './full-table';
import { openingOf } from './lead';

/** What the page is made from. */
export interface ArticleSource {
  definitions: readonly FigureDefinition[];
  table: Table;
  /** The versions before it, earliest first: a figure that has changed since says so. */
  earlier?: readonly Table[];
  lookup: TableLookup;
  events: readonly ChartEvent[];
  place: string;
}

/** What the reader chose; what is left out follows the data. Ids as they stand in an address. */
export interface ArticleChoice {
  measure?: string;
  from?: string;
  to?: string;
}

/** Decides a dataset's page, for one version and one choice. Pure. */
export function buildArticle(source: ArticleSource, choice?: ArticleChoice): Article {
  return articleFor(source)(choice);
}

/** A dataset's page for any choice that a reader makes: what no choice changes is decided once. */
export function articleFor(source: ArticleSource): (choice?: ArticleChoice) => Article {
  const { definitions, table, earlier, lookup, events, place } = source;
  const { dataset, version } = table;
  const context: FigureContext = { table, events, place };
  const declared = figuresOf(definitions, table).filter(({ id }) =>
    definitions.some((figure) => figure.id === id),
  );
  const figures = declared.map((definition) => buildFigure(definition, context));
  const trends = declared.filter(isTrendOfOne);
  const bridge = figures.find(({ kind }) => kind === 'bridge');
  // A trend is one choice of the main chart away, and two periods have a section of their own.
  const twoPoints = trends.length > 0 ? figures.filter(({ kind }) => kind === 'two-point') : [];
  const rest = {
    dataset: { id: dataset.id, title: dataset.title, summary: dataset.summary },
    version,
    ...openingOf(table, figures),
    ...(bridge ? { bridge } : {}),
    measures: trends.map(({ quantities: [name = ''] }) => choiceOf(table, name)),
    addUp: addUp(table, lookup),
    full: fullTable(table, earlier),
    definitions: quantitiesOf(table).map((quantity) => definitionOf(table, quantity)),
    coverage: dataset.coverage,
    asPrintedNotes: dataset.asPrintedNotes,
    updates: dataset.updates,
  };
  return (choice = {}) => {
    const measure = choice.measure ?? kebab(dataset.mainMeasure);
    const main = mainFigure(figures, trends, measure);
    const shownElsewhere = new Set([main, bridge, ...trends, ...twoPoints].map((figure) => figure?.id));
    const others = figures.filter((figure) => !shownElsewhere.has(figure.id));
    return { ...rest, main, others, measure, ...changesOf(table, choice) };
  };
}

type TrendOfOne = Extract<FigureDefinition, { kind: 'trend' }>;

function isTrendOfOne(definition: FigureDefinition): definition is TrendOfOne {
  return definition.kind === 'trend' && definition.quantities.length === 1;
}

/** The trend of the chosen measure, or the first figure of a dataset that has no trends. */
function mainFigure(figures: readonly Figure[], trends: readonly TrendOfOne[], measure: string): Figure {
  const wanted = trends.find(({ quantities: [name = ''] }) => kebab(name) === measure);
  const main = figures.find(({ id }) => id === (wanted ?? trends[0])?.id) ?? figures[0];
  if (!main) throw new Error('a dataset without figures');
  return main;
}

function choiceOf(table: Table, name: string): Choice {
  const { label } = quantitiesOf(table).find((quantity) => quantity.name === name) ?? { label: name };
  return { value: kebab(name), label };
}

function changesOf(table: Table, choice: ArticleChoice): Pick<Article, 'changes'> {
  const fallback = defaultPair(table);
  if (!fallback || Object.keys(table.dataset.breakdowns).length > 0) return {};
  const find = (id: string | undefined): Period | undefined =>
    periodsOf(table).find((period) => period.id === id);
  const periods = periodsOf(table).map((period) => ({
    value: period.id,
    label: labelWhen(valueAt(table, table.dataset.mainMeasure, period)),
  }));
  const pair = changeTable(table, find(choice.from) ?? fallback.from, find(choice.to) ?? fallback.to);
  return { changes: { table: pair, periods } };
}

function definitionOf(
  table: Table,
  { name, label, definition, formula, type }: Quantity,
): Article['definitions'][number] {
  const asPrinted = table.dataset.measures[name]?.asPrinted;
  return {
    label,
    definition,
    kind: kindOf(table, type),
    ...(asPrinted === undefined ? {} : { asPrinted }),
    ...(formula === undefined ? {} : { formula }),
  };
}

/** How it was counted, as far as the paper says. */
function kindOf(table: Table, type: Quantity['type']): string {
  if (type === 'flow') return 'Counted over the period';
  const isDated = table.observations.some(({ asAt }) => asAt !== 'not stated');
  return isDated ? 'Counted on a day' : 'As reported: the day is not stated';
}
