import type { Dataset } from '../dataset/dataset';
import { COMPANIONS, GEOGRAPHY_COLUMNS, READ_FROM, TIME_COLUMNS } from '../dataset/file-columns';

/** The names that a dataset gives its columns, in the order of its template, and whether it can do without. */
export type ColumnNames = ReadonlyMap<string, { order: number; required: boolean }>;

/** Every column name that a file of the dataset may carry. */
export function columnNames(dataset: Dataset): ColumnNames {
  const measures = Object.keys(dataset.measures);
  const required = [...TIME_COLUMNS, ...Object.keys(dataset.breakdowns), ...measures, READ_FROM];
  const names = new Map(required.map((name, order) => [name, { order, required: true }]));
  for (const name of GEOGRAPHY_COLUMNS) names.set(name, { order: 0, required: false });
  for (const measure of measures) {
    const order = names.get(measure)?.order ?? 0;
    for (const ending of Object.values(COMPANIONS)) names.set(measure + ending, { order, required: false });
  }
  return names;
}

/** "Time Period" and " time-period" are `time_period`: case, spaces and hyphens are packaging. */
export function plainName(text: string): string {
  return text
    .replaceAll('\uFEFF', '')
    .trim()
    .toLowerCase()
    .replace(/[\s\-–]+/g, '_');
}
