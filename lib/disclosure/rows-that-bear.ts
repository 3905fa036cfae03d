import type { Identity, WorkedOut } from '../dataset/dataset';
import { type Observation, periodsOf, type Table } from '../dataset/table';
import { previousPeriod } from '../period/period';
import { groupsOf, identityRelations, isAbout } from './identity-relations';
import { shareRelations, workedOutRelations } from './percentage-relations';
import type { Relation, RelationsOf } from './relation';
import { type CellAt, cellAt, isExact, isVoid, rowAt, rowOf } from './table-index';
import { groupsKey, oncePerShape } from './table-shape';

/** Every relation of a table that one of the rows is in. */
export function* relationsIn(
  table: Table,
  rows: readonly Observation[],
  tables: readonly Table[],
): Iterable<Relation> {
  const { identities, workedOut, printedShares = [] } = table.dataset;
  for (const identity of identities)
    yield* (identityRelations[identity.kind] as RelationsOf<Identity>)(identity, table, rows, tables);
  for (const rule of Object.values(workedOut))
    yield* (workedOutRelations[rule.kind] as RelationsOf<WorkedOut>)(rule, table, rows, tables);
  for (const share of printedShares) yield* shareRelations(share, table, rows, tables);
}

/** Whether a relation says something of a number that is not printed. */
export function tellsSomething({ cells }: Relation): boolean {
  return !cells.every(isExact) && !cells.some((at) => isVoid(cellAt(at)));
}

/**
 * The rows of each table, in its order, that bear on some cells: those that a relation joins to them, and on through
 * every number that is not printed. A printed number leads no further, so that a long table is not read for a few cells.
 */
export function rowsThatBear(
  start: readonly CellAt[],
  tables: readonly Table[],
): ReadonlyMap<Table, readonly Observation[]> {
  const reached = new Map(tables.map((table) => [table, new Set<Observation>()]));
  const left = new Set<Observation>();
  for (let edge = start; edge.length > 0;) {
    const fresh = new Map<Table, Observation[]>();
    for (const { table, row } of edge.flatMap((at) => (left.has(at.row) ? [] : leave(at, left, tables)))) {
      const rows = reached.get(table);
      if (!rows || rows.has(row)) continue;
      rows.add(row);
      fresh
        .set(table, fresh.get(table) ?? [])
        .get(table)
        ?.push(row);
    }
    edge = [...fresh].flatMap(([table, rows]) => unknownsBeside(table, rows, tables));
  }
  return new Map([...reached].map(([table, rows]) => [table, [...rows].sort((a, b) => a.row - b.row)]));
}

type RowOf = Pick<CellAt, 'table' | 'row'>;

/** The row itself and the rows elsewhere that a relation may join to it from their side. Each is left once. */
function leave(at: RowOf, left: Set<Observation>, tables: readonly Table[]): RowOf[] {
  left.add(at.row);
  return [
    at,
    ...tables.flatMap((table) => [
      ...(table.dataset.id === at.table.dataset.id ? sameRowIn(table, at.row) : []),
      ...(table === at.table ? rowsAfter(at) : []),
      ...rowsOfSameFact(table, at),
    ]),
  ];
}

function sameRowIn(table: Table, { period, groups, asAt }: Observation): RowOf[] {
  const row = rowAt(table, period.id, groups);
  return row?.asAt === asAt ? [{ table, row }] : [];
}

/** The periods of a table by the id of the period before. */
const followers = oncePerShape((table): ReadonlyMap<string | undefined, string[]> => {
  const found = new Map<string | undefined, string[]>();
  for (const period of periodsOf(table)) {
    const before = previousPeriod(period)?.id;
    found.set(before, [...(found.get(before) ?? []), period.id]);
  }
  return found;
});

function rowsAfter({ table, row }: RowOf): RowOf[] {
  return (followers(table).get(row.period.id) ?? []).flatMap((period) => {
    const after = rowAt(table, period, row.groups);
    return after ? [{ table, row: after }] : [];
  });
}

const indexesByPeriod = oncePerShape(({ observations }): ReadonlyMap<string, number[]> => {
  const found = new Map<string, number[]>();
  observations.forEach(({ period }, index) => {
    const same = found.get(period.id);
    if (same) same.push(index);
    else found.set(period.id, [index]);
  });
  return found;
});

/** The rows of a table that say they state the same fact as a row of another. */
function rowsOfSameFact(table: Table, at: RowOf): RowOf[] {
  return table.dataset.identities.flatMap((identity) => {
    if (identity.kind !== 'same fact' || identity.dataset !== at.table.dataset.id) return [];
    const { period, groups } = at.row;
    if (groupsKey(groups) !== groupsKey(groupsOf(at.table, identity.there))) return [];
    const rows = (indexesByPeriod(table).get(period.id) ?? []).map((index) => rowOf(table, index));
    return rows.filter((row) => isAbout(table, row, identity.here)).map((row) => ({ table, row }));
  });
}

function unknownsBeside(table: Table, rows: readonly Observation[], tables: readonly Table[]): CellAt[] {
  return [...relationsIn(table, rows, tables)]
    .filter(tellsSomething)
    .flatMap(({ cells }) => cells.filter((at) => !isExact(at)));
}
