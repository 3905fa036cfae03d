import type { CellRef, Identity } from '../dataset/dataset';
import { isPartWayRow, type Observation, type Table } from '../dataset/table';
import { previousPeriod } from '../period/period';
import { addsUp, isAtMost, type Relation, type RelationsOf } from './relation';
import { type CellAt, cellAt, rowAt, rowOf } from './table-index';
import { oncePerShape } from './table-shape';

type Of<K extends Identity['kind']> = RelationsOf<Extract<Identity, { kind: K }>>;

const partsMakeTotal: Of<'parts make a total'> = function* ({ parts, total, mayNotApply }, table, rows) {
  for (const row of rows) {
    yield addsUp(applying(table, row, parts, mayNotApply), { table, row, measure: total });
  }
};

const categoriesMakeTotal: Of<'categories make a total'> = function* ({ measure, breakdown }, table, rows) {
  for (const { total, parts } of sumsWith(table, rows, breakdown)) {
    if (total === undefined || parts.length === 0) continue;
    const at = (index: number): CellAt => ({ table, row: rowOf(table, index), measure });
    yield addsUp(parts.map(at), at(total));
  }
};

/** The rows that differ in one breakdown alone, and the row of the whole, by their index in the table. */
interface SumOfRows {
  total?: number;
  parts: number[];
}

type Sums = ReadonlyMap<string, SumOfRows>;

/** The sums of each breakdown that has been asked for. */
const knownSums = oncePerShape((): Map<string, Sums> => new Map());

function sumsWith(table: Table, rows: readonly Observation[], breakdown: string): Iterable<SumOfRows> {
  const known = knownSums(table);
  const sums = known.get(breakdown) ?? sumsOver(table, breakdown);
  known.set(breakdown, sums);
  const keyOf = sumKey(table, breakdown);
  return new Set(rows.flatMap((row) => sums.get(keyOf(row)) ?? []));
}

function sumsOver(table: Table, breakdown: string): Sums {
  const whole = table.dataset.breakdowns[breakdown]?.total;
  const keyOf = sumKey(table, breakdown);
  const sums = new Map<string, SumOfRows>();
  table.observations.forEach((row, index) => {
    const key = keyOf(row);
    const sum = sums.get(key) ?? { parts: [] };
    if (row.groups[breakdown] === whole) sum.total = index;
    else sum.parts.push(index);
    sums.set(key, sum);
  });
  return sums;
}

function sumKey({ dataset }: Table, breakdown: string): (row: Observation) => string {
  const others = Object.keys(dataset.breakdowns).filter((name) => name !== breakdown);
  return ({ period, groups }) => [period.id, ...others.map((name) => groups[name] ?? '')].join('|');
}

/** In every published version of the other dataset: an older one may print what the newer hides. */
const sameFact: Of<'same fact'> = function* ({ here, dataset, there }, table, rows, others) {
  const tables = others.filter((other) => other.dataset.id === dataset);
  for (const row of rows.filter((each) => isAbout(table, each, here))) {
    for (const other of tables) {
      const twin = rowAt(other, row.period.id, groupsOf(other, there));
      if (twin?.asAt === row.asAt)
        yield addsUp([{ table, row, measure: here.measure }], {
          table: other,
          row: twin,
          measure: there.measure,
        });
    }
  }
};

/** All who were there in the period are those who left and those who are there at its end. */
const stockAndFlow: Of<'stock and flow'> = function* (identity, table, rows) {
  const { stock, throughput, leavers, mayNotApply } = identity;
  for (const row of rows) {
    const parts = [{ table, row, measure: stock }, ...applying(table, row, leavers, mayNotApply)];
    yield addsUp(parts, { table, row, measure: throughput });
    yield* noFewerThanBefore(table, row, stock, throughput);
  }
};

/** Everybody who was there when the period began was there in the period: nobody joins less than 0 times. */
export function* noFewerThanBefore(
  table: Table,
  row: Observation,
  stock: string,
  throughput: string,
): Iterable<Relation> {
  const before = previousPeriod(row.period);
  const earlier = before && rowAt(table, before.id, row.groups);
  if (earlier && !isPartWayRow(earlier))
    yield isAtMost({ table, row: earlier, measure: stock }, { table, row, measure: throughput });
}

/** What each kind of identity lets a reader work out. */
export const identityRelations = {
  'parts make a total': partsMakeTotal,
  'categories make a total': categoriesMakeTotal,
  'same fact': sameFact,
  'stock and flow': stockAndFlow,
} satisfies { [K in Identity['kind']]: Of<K> };

/** The parts but for those that the paper says do not apply in the row, where the identity allows it. */
function applying(
  table: Table,
  row: Observation,
  parts: readonly string[],
  mayNotApply: readonly string[] = [],
): { table: Table; row: Observation; measure: string }[] {
  return parts
    .map((measure) => ({ table, row, measure }))
    .filter((at) => {
      const cell = cellAt(at);
      return !(mayNotApply.includes(at.measure) && cell.kind === 'missing' && cell.symbol === 'z');
    });
}

/** Whether a fact that an identity names is of this row. */
export function isAbout(table: Table, row: Observation, ref: CellRef): boolean {
  return Object.entries(groupsOf(table, ref)).every(
    ([breakdown, category]) => row.groups[breakdown] === category,
  );
}

/** The groups of the row that a fact stands in: of its category, or of a table without breakdowns. */
export function groupsOf({ dataset }: Table, { category }: CellRef): Record<string, string> {
  const [breakdown] = Object.keys(dataset.breakdowns);
  return breakdown === undefined || category === undefined ? {} : { [breakdown]: category };
}
