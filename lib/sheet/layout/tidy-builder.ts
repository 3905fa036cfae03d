import type { Dataset } from '../../dataset/dataset';
import { COMPANIONS, READ_FROM, TIME_COLUMNS } from '../../dataset/file-columns';
import { type Column, columnLetter } from '../../validation/issue';
import type { CellOddity, Place, SheetRow } from '../sheet';
import type { PlacedValue } from './grid';

/** One observation of a turned sheet: its values by column name, each with its place. */
export type Observed = Record<string, PlacedValue>;

/**
 * Turned observations as the rows of a tidy sheet. A measure whose cells say in brackets what they cover gets its
 * column of coverage, blank, so that a correction has somewhere to put the words.
 */
export function buildTidy(
  observed: readonly Observed[],
  dataset: Dataset,
): { columns: Column[]; rows: SheetRow[] } {
  const names = namesOf(observed, dataset);
  return {
    columns: names.map((name, index) => ({ letter: columnLetter(index), name })),
    rows: observed.map((values, index) => rowOf(values, names, index + 2)),
  };
}

function namesOf(observed: readonly Observed[], dataset: Dataset): string[] {
  const isThere = (name: string): boolean => observed.some((values) => values[name] !== undefined);
  const hasBracket = (name: string): boolean =>
    observed.some((values) => values[name]?.oddity?.kind === 'bracket');
  const measures = Object.keys(dataset.measures)
    .filter(isThere)
    .flatMap((name) => (hasBracket(name) ? [name, name + COMPANIONS.coverage] : [name]));
  return [...TIME_COLUMNS, ...Object.keys(dataset.breakdowns), ...measures, READ_FROM];
}

function rowOf(values: Observed, names: readonly string[], row: number): SheetRow {
  const oddities = new Map<number, CellOddity>();
  const head = values[READ_FROM];
  const places = names.map((name, index): Place => {
    const value = values[name] ?? values[name.replace(/_coverage$/, '')];
    if (values[name]?.oddity) oddities.set(index, values[name].oddity);
    return value?.place ?? head?.place ?? { row, letter: columnLetter(index) };
  });
  const texts = names.map((name) => values[name]?.text ?? '');
  return { row, values: texts, places, ...(oddities.size > 0 ? { oddities } : {}) };
}
