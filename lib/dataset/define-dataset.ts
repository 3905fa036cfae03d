import type { Breakdown, Dataset, Measure, MeasureName, WorkedOut } from './dataset';

type MayBeLeftOut = 'identities' | 'undatedPeriods' | 'asPrintedNotes';

/** What an author writes. The three records give the names; everywhere else a name must be one of those. */
type Declaration<M extends string, B extends string, W extends string> = {
  measures: Readonly<Record<M, Measure>>;
  breakdowns?: Readonly<Record<B, Breakdown>>;
  workedOut?: Readonly<Record<W, WorkedOut<NoInfer<M>>>>;
} & Omit<
  Dataset<NoInfer<M>, NoInfer<B>, NoInfer<W>>,
  MayBeLeftOut | 'measures' | 'breakdowns' | 'workedOut'
> &
  Partial<Pick<Dataset<NoInfer<M>, NoInfer<B>>, MayBeLeftOut>>;

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const COLUMN = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;

/**
 * Declares a dataset. Measure and breakdown names become types, so that a misspelt column is a compile error.
 * Throws on a programmer's mistake: an id that cannot stand in an address, a column that is not snake_case.
 */
export function defineDataset<M extends string, B extends string = never, W extends string = never>(
  declaration: Declaration<M, B, W>,
): Dataset<M, B, W> {
  if (!ID.test(declaration.id)) throw new Error(`dataset id is not kebab-case: ${declaration.id}`);
  const dataset: Dataset<M, B, W> = {
    breakdowns: {} as Dataset<M, B, W>['breakdowns'],
    workedOut: {} as Dataset<M, B, W>['workedOut'],
    identities: [],
    undatedPeriods: [],
    asPrintedNotes: [],
    ...declaration,
  };
  const columns = [dataset.measures, dataset.breakdowns, dataset.workedOut].flatMap((part) =>
    Object.keys(part),
  );
  for (const column of columns) {
    if (!COLUMN.test(column)) throw new Error(`column is not snake_case: ${column}`);
  }
  return dataset;
}

/** The names of a dataset's measures, in the order of the table. */
export function measureNames<D extends Dataset>(dataset: D): MeasureName<D>[] {
  return Object.keys(dataset.measures) as MeasureName<D>[];
}
