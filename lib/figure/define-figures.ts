import type { Dataset } from '../dataset/dataset';
import { type Day, isDay } from '../period/day';

/** A figure that is no longer made. What was published of it stays at its address, and says so. */
export interface Retirement {
  /** Versions published on this day or after do not make it. */
  from: Day;
  /** For readers, a sentence. */
  why: string;
  /** The id of the figure of the same dataset that takes its place. */
  instead?: string;
}

/** What is to be drawn from a dataset. Periods that are left out follow the data: the latest that is fair. */
export type FigureDefinition<Q extends string = string, B extends string = string> = {
  id: string;
  retired?: Retirement;
} & (
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
 * error. Throws when two figures have one id, or when a retirement has no day, no sentence, or leads nowhere.
 */
export function defineFigures<M extends string, B extends string, W extends string>(
  _dataset: Dataset<M, B, W>,
  figures: readonly FigureDefinition<NoInfer<M> | NoInfer<W>, NoInfer<B>>[],
): readonly FigureDefinition[] {
  const ids = figures.map(({ id }) => id);
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  if (repeated !== undefined) throw new Error(`two figures with one id: ${repeated}`);
  const made = figures.filter(({ retired }) => !retired).map(({ id }) => id);
  for (const { id, retired } of figures) if (retired) checkRetirement(id, retired, made);
  return figures;
}

function checkRetirement(id: string, { from, why, instead }: Retirement, made: readonly string[]): void {
  if (!isDay(from)) throw new Error(`the retirement of ${id} is from no day: ${String(from)}`);
  if (!why.trim().endsWith('.')) throw new Error(`the retirement of ${id} needs a sentence: ${why}`);
  if (instead !== undefined && !made.includes(instead))
    throw new Error(`the retirement of ${id} leads to no figure that is made: ${instead}`);
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
