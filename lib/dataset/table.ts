import type { Cell } from '../cell/cell';
import { type AsAt, comparePeriods, isPartWay, type Period } from '../period/period';
import type { Dataset } from './dataset';
import type { Version } from './version';

/** One row of a version, validated: a period, the groups it is about, and a cell for every measure. */
export interface Observation<M extends string = string, B extends string = string> {
  /** As a spreadsheet shows it. */
  row: number;
  period: Period;
  asAt: AsAt;
  /** Category keys by breakdown. */
  groups: Readonly<Record<B, string>>;
  cells: Readonly<Record<M, Cell>>;
  /** The words in the paper that the row was read from. */
  readFrom: string;
}

/** The typed, validated rows of one version: the only thing that later stages read. */
export interface Table<M extends string = string, B extends string = string, W extends string = string> {
  dataset: Dataset<M, B, W>;
  version: Version;
  observations: readonly Observation<M, B>[];
  /** The names of its file's columns, in their order. */
  columns: readonly string[];
}

/** Finds another dataset's table, for facts that two papers or tables both print. */
export type TableLookup = (dataset: string) => Table | undefined;

/** The table's periods, earliest first, each once. */
export function periodsOf(table: Table): Period[] {
  const byId = new Map<string, Period>();
  for (const { period } of table.observations) if (!byId.has(period.id)) byId.set(period.id, period);
  return [...byId.values()].sort(comparePeriods);
}

/** Rows of one period, in the file's order. */
export function observationsAt<M extends string, B extends string>(
  table: Table<M, B>,
  period: string,
): Observation<M, B>[] {
  return table.observations.filter((observation) => observation.period.id === period);
}

/** The one row of a period in a table without breakdowns, or for a chosen group of one with them. */
export function observationAt<M extends string, B extends string>(
  table: Table<M, B>,
  period: string,
  groups?: Readonly<Partial<Record<B, string>>>,
): Observation<M, B> | undefined {
  const wanted = Object.entries(groups ?? {});
  return observationsAt(table, period).find((observation) =>
    wanted.every(([breakdown, category]) => observation.groups[breakdown as B] === category),
  );
}

/** Whether the row covers only part of its period: eleven days of a school year. */
export function isPartWayRow(observation: Observation): boolean {
  return isPartWay(observation.period, observation.asAt);
}
