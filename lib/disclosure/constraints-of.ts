import { isNumber } from '../cell/cell';
import type { Table } from '../dataset/table';
import { rowsWithHidden } from './hide';
import type { Constraint, LinearSystem } from './linear-system';
import type { Relation } from './relation';
import { relationsIn, rowsThatBear, tellsSomething } from './rows-that-bear';
import {
  type CellAt,
  cellAt,
  countsPeople,
  factOf,
  inVersion,
  isExact,
  isHidden,
  rangeOf,
  rowOf,
} from './table-index';

/** A constraint, and the published numbers that it rests on: hiding one of them loosens it. */
export interface PublishedConstraint extends Constraint {
  rests: readonly Relation['cells'][number][];
}

/** A count of people that the newest version which has it keeps confidential. */
export type HiddenCell = CellAt & { id: string };

export interface HiddenSystem {
  system: LinearSystem<PublishedConstraint>;
  hidden: readonly HiddenCell[];
}

/**
 * Everything that a reader of these tables knows of the confidential numbers and of what hangs together with them, as
 * equations and inequalities between whole numbers. Newest table first: where two contradict one another, the newer is
 * believed.
 */
export function constraintsOf(tables: readonly Table[]): HiddenSystem {
  const hidden = tables.flatMap((table, index) => hiddenIn(table, tables.slice(0, index)));
  if (hidden.length === 0) return { system: { unknowns: new Map(), constraints: [] }, hidden };
  const unknowns = new Map<string, CellAt>(hidden.map((at) => [at.id, at]));
  const rows = rowsThatBear(hidden, tables);
  const byTable = tables.map((table) => [
    ...constraintsIn(relationsIn(table, rows.get(table) ?? [], tables), unknowns),
  ]);
  const constraints = tables.flatMap((table, index) => [
    ...(byTable[index] ?? []),
    ...statementsIn(table, unknowns),
  ]);
  const secret = new Set(hidden.map(({ id }) => id));
  const bounds = new Map(
    [...unknowns.keys()].map((id) => [id, { low: secret.has(id) ? 1 : 0, high: Infinity }]),
  );
  return { system: { unknowns: bounds, constraints: withoutRepeats(constraints, tables[0]) }, hidden };
}

function hiddenIn(table: Table, newer: readonly Table[]): HiddenCell[] {
  const measures = Object.keys(table.dataset.measures).filter((measure) => countsPeople(table, measure));
  const later = newer.filter(({ dataset }) => dataset.id === table.dataset.id);
  const found: HiddenCell[] = [];
  for (const index of rowsWithHidden(table)) {
    const row = rowOf(table, index);
    for (const measure of measures) {
      if (!isHidden(row.cells[measure])) continue;
      const at = { table, row, measure };
      if (!later.some((version) => inVersion(at, version))) found.push({ ...at, id: factOf(at) });
    }
  }
  return found;
}

function* constraintsIn(
  relations: Iterable<Relation>,
  unknowns: Map<string, CellAt>,
): Iterable<PublishedConstraint> {
  for (const relation of relations) {
    if (!tellsSomething(relation)) continue;
    const { cells, low, high } = relation;
    const times = new Map<string, number>();
    let known = 0;
    for (const at of cells) {
      const cell = cellAt(at);
      if (isNumber(cell) && isExact(at)) {
        known += at.times * cell.value;
        continue;
      }
      const id = factOf(at);
      times.set(id, (times.get(id) ?? 0) + at.times);
      unknowns.set(id, at);
    }
    const terms = [...times].map(([id, each]) => ({ id, times: each }));
    const rests = cells.filter((at) => isNumber(cellAt(at)));
    yield { terms, low: low - known, high: high - known, rests };
  }
}

/** A number that one version prints, of a cell that another keeps back. A reader takes it to be the same still. */
function* statementsIn(table: Table, unknowns: ReadonlyMap<string, CellAt>): Iterable<PublishedConstraint> {
  for (const [id, at] of unknowns) {
    const here = at.table.dataset.id === table.dataset.id ? inVersion(at, table) : undefined;
    const cell = here && cellAt(here);
    if (cell && isNumber(cell))
      yield { terms: [{ id, times: 1 }], ...rangeOf(cell.value, table), rests: [{ ...here, times: 1 }] };
  }
}

/** Whether it would not be there if the table printed no numbers. */
export function restsOn({ rests }: PublishedConstraint, table: Table | undefined): boolean {
  return rests.some((at) => at.table === table);
}

/** What the newest table says stays apart from what was known without it. */
function withoutRepeats(
  constraints: readonly PublishedConstraint[],
  newest: Table | undefined,
): PublishedConstraint[] {
  const seen = new Map<string, PublishedConstraint>();
  for (const constraint of constraints) {
    const terms = constraint.terms.map(({ id, times }) => [id, times]).sort();
    const ends = [String(constraint.low), String(constraint.high)];
    const key = JSON.stringify([terms, ends, restsOn(constraint, newest)]);
    if (!seen.has(key)) seen.set(key, constraint);
  }
  return [...seen.values()];
}
