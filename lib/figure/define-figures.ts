import type { Dataset } from '../dataset/dataset';

/** What is to be drawn from a dataset. Periods that are left out follow the data: the latest that is fair. */
export type FigureDefinition<Q extends string = string, B extends string = string> = { id: string } & (
  | { kind: 'trend'; quantities: readonly Q[]; indexed?: boolean }
  | { kind: 'change-bars'; quantity: Q }
  | { kind: 'breakdown-bars'; quantity: Q; breakdown: B; caution?: string }
  | { kind: 'breakdown-bars'; quantities: readonly Q[]; caution?: string }
  | { kind: 'bridge'; period?: string }
  | {
      kind: 'two-point';
      quantity: Q;
      groups?: Readonly<Record<string, string>>;
      from?: string;
      to?: string;
      whereMissing?: Q;
      printedChange?: Q;
    }
);

/**
 * Declares the figures of a dataset. A quantity is a measure or a worked-out figure; a misspelt one is a compile
 * error. Throws when two figures have one id.
 */
export function defineFigures<M extends string, B extends string, W extends string>(
  _dataset: Dataset<M, B, W>,
  figures: readonly FigureDefinition<NoInfer<M> | NoInfer<W>, NoInfer<B>>[],
): readonly FigureDefinition[] {
  const ids = figures.map(({ id }) => id);
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  if (repeated !== undefined) throw new Error(`two figures with one id: ${repeated}`);
  return figures;
}

/** A trend for each named quantity, with ids that follow from the names: `trend-y11-leavers`. */
export function trendOfEach<Q extends string>(quantities: readonly Q[]): FigureDefinition<Q, never>[] {
  return quantities.map((name) => ({ id: trendId(name), kind: 'trend', quantities: [name] }));
}

/** The id of the trend of one quantity. */
export function trendId(quantity: string): string {
  return `trend-${kebab(quantity)}`;
}

/** A column name as it stands in an address: `y11_leavers` is `y11-leavers`. */
export function kebab(column: string): string {
  return column.replaceAll('_', '-');
}
