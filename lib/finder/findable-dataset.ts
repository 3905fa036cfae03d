import type { Dataset } from '../dataset/dataset';
import type { Table } from '../dataset/table';
import { quantitiesOf, valueIn } from '../dataset/value';
import { inputsOf } from '../dataset/worked-out';
import type { FigureDefinition } from '../figure/define-figures';
import type { Paper } from '../meeting/paper';
import { isKeptBack, reasonFor } from '../revision/cell-history';
import { describeDefinition } from '../search/describe-definition';
import { type CellState, cellStates, sayableStates } from './cell-states';
import type { FiguresShowing } from './figures-showing';
import type { FindableCell, FindableDataset, FindableQuantity, FindableState } from './findable';
import { findableRow, type RowThroughVersions, rowsThroughVersions } from './rows-through-versions';

export interface DatasetSources {
  /** Every version, earliest first. */
  tables: readonly Table[];
  papers: readonly Paper[];
  /** The figures of a version whose tables show a value. */
  figuresShowing: (table: Table) => FiguresShowing;
  /** What is drawn from it. */
  definitions: readonly FigureDefinition[];
}

/**
 * Every figure of every version of one dataset. Where a figure is confidential in any version, what an earlier version
 * printed is left out, and with it all that could tell of it: the row's own words and notes, reasons, and what is
 * worked out from it.
 */
export function findableDataset({
  tables,
  papers,
  figuresShowing,
  definitions,
}: DatasetSources): FindableDataset {
  const dataset = datasetOf(tables);
  const rows = rowsThroughVersions(tables);
  const secret = keptBackMeasures(rows);
  const showing = tables.map(figuresShowing);
  const context = { dataset, tables, secret, showing };
  return {
    id: dataset.id,
    title: dataset.title,
    searchWords: dataset.searchWords,
    versions: tables.map(({ version: { id, citation } }) => {
      const meeting = papers.find((paper) => paper.id === citation.paper)?.meeting;
      return { id, citation, ...(meeting !== undefined && { meeting }) };
    }),
    quantities: quantitiesOf({ dataset }).map((quantity) => findableQuantity(dataset, quantity.name)),
    rows: rows.map((row) => findableRow(dataset, row, isSayable(context, row, lastOf(row)))),
    cells: rows.flatMap((row, index) => cellsOfRow(context, row, index)),
    figures: Object.fromEntries(
      definitions.map((definition) => [definition.id, describeDefinition(dataset, definition)]),
    ),
  };
}

/** The measures of which some figure is confidential in some version. */
export function keptBackMeasures(rows: readonly RowThroughVersions[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { versions } of rows)
    for (const { observation } of versions)
      for (const [measure, cell] of Object.entries(observation.cells))
        if (isKeptBack([cell])) found.add(measure);
  return found;
}

interface Context {
  dataset: Dataset;
  tables: readonly Table[];
  secret: ReadonlySet<string>;
  showing: readonly FiguresShowing[];
}

function cellsOfRow(context: Context, row: RowThroughVersions, rowIndex: number): FindableCell[] {
  return quantitiesOf(context).flatMap(({ name }, quantity) => {
    const states = statesOf(context, row, name).map((state) => findableState(context, row, name, state));
    return states.length === 0 ? [] : [{ quantity, row: rowIndex, states }];
  });
}

/** Whether the words of a row may be said: in a dataset that keeps a figure back, those of other rows, as they are today. */
function isSayable(
  { secret, tables }: Pick<Context, 'secret' | 'tables'>,
  row: RowThroughVersions,
  version: number,
): boolean {
  return !row.isKeptBack && (secret.size === 0 || version === tables.length - 1);
}

function lastOf({ versions }: RowThroughVersions): number {
  return versions.at(-1)?.version ?? -1;
}

function statesOf({ dataset, tables, secret }: Context, row: RowThroughVersions, name: string): CellState[] {
  const place = { period: row.period.id, groups: row.groups, measure: name };
  const isPrinted = dataset.measures[name] !== undefined;
  const states = cellStates(
    row.versions.flatMap(({ version, observation }) => {
      const table = tables[version];
      if (!table) return [];
      const { cell } = valueIn(table, name, observation);
      const reason = isPrinted && secret.size === 0 ? reasonFor(table.version, place) : undefined;
      return [{ version, cell, ...(reason !== undefined && { reason }) }];
    }),
  );
  const latest = tables.length - 1;
  if (isPrinted) return sayableStates(states, latest);
  // What was worked out from a figure that is confidential now would give it away.
  const isTelling = inputsOf(dataset, name).some((input) => secret.has(input));
  return isTelling ? states.filter(({ last }) => last === latest).map((state) => onlyLatest(state)) : states;
}

function onlyLatest({ cell, last }: CellState): CellState {
  return { cell, first: last, last };
}

function findableState(
  { showing, tables, secret }: Context,
  row: RowThroughVersions,
  name: string,
  { cell, first, last, reason }: CellState,
): FindableState {
  const table = tables[last];
  const observation = row.versions.find(({ version }) => version === last)?.observation;
  const figures = table && observation ? showing[last]?.(valueIn(table, name, observation)) : undefined;
  const { note, ...bare } = cell;
  const isSaid = note !== undefined && isSayable({ secret, tables }, row, last);
  return {
    cell: isSaid ? { ...bare, note } : bare,
    first,
    last,
    ...(reason !== undefined && { reason }),
    figures: figures ?? [],
  };
}

function findableQuantity(dataset: Dataset, name: string): FindableQuantity {
  const { label, shortLabel, definition, unit, type, wording, ...rest } =
    quantitiesOf({ dataset }).find((quantity) => quantity.name === name) ?? unknown(name);
  const asPrinted = dataset.measures[name]?.asPrinted;
  return {
    ...{ name, label, shortLabel, definition, unit, type, wording },
    ...(rest.formula !== undefined && { formula: rest.formula }),
    ...(asPrinted !== undefined && { asPrinted }),
  };
}

function unknown(name: string): never {
  throw new Error(`unknown measure: ${name}`);
}

function datasetOf(tables: readonly Table[]): Dataset {
  const dataset = tables.at(-1)?.dataset;
  if (!dataset) throw new Error('a dataset without a version');
  return dataset;
}
