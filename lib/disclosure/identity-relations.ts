import type { CellRef, Identity } from '../dataset/dataset';
import { isPartWayRow, type Observation, type Table } from '../dataset/table';
import { previousPeriod } from '../period/period';
import { addsUp, isAtMost, type Relation, type RelationsOf } from './relation';
import { cellAt, rowAt } from './table-index';

type Of<K extends Identity['kind']> = RelationsOf<Extract<Identity, { kind: K }>>;

const partsMakeTotal: Of<'parts make a total'> = function* ({ parts, total, mayNotApply }, table) {
  for (const row of table.observations) {
    yield addsUp(applying(table, row, parts, mayNotApply), { table, row, measure: total });
  }
};

const categoriesMakeTotal: Of<'categories make a total'> = function* ({ measure, breakdown }, table) {
  for (const { total, parts } of sumsOver(table, breakdown)) {
    if (total && parts.length > 0)
      yield addsUp(
        parts.map((row) => ({ table, row, measure })),
        { table, row: total, measure },
      );
  }
};

interface SumOfRows {
  total?: Observation;
  parts: Observation[];
}

const knownSums = new WeakMap<Table, Map<string, SumOfRows[]>>();

/** The rows that differ in one breakdown alone, with the row of the whole. Found once for all measures of a table. */
function sumsOver(table: Table, breakdown: string): SumOfRows[] {
  const known = knownSums.get(table) ?? new Map<string, SumOfRows[]>();
  knownSums.set(table, known);
  const before = known.get(breakdown);
  if (before) return before;
  const whole = table.dataset.breakdowns[breakdown]?.total;
  const others = Object.keys(table.dataset.breakdowns).filter((name) => name !== breakdown);
  const sums = new Map<string, SumOfRows>();
  for (const row of table.observations) {
    const key = [row.period.id, ...others.map((name) => row.groups[name] ?? '')].join('|');
    const sum = sums.get(key) ?? { parts: [] };
    if (row.groups[breakdown] === whole) sum.total = row;
    else sum.parts.push(row);
    sums.set(key, sum);
  }
  const found = [...sums.values()];
  known.set(breakdown, found);
  return found;
}

/** In every published version of the other dataset: an older one may print what the newer hides. */
const sameFact: Of<'same fact'> = function* ({ here, dataset, there }, table, others) {
  const tables = others.filter((other) => other.dataset.id === dataset);
  for (const row of table.observations.filter((each) => isAbout(table, each, here))) {
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
const stockAndFlow: Of<'stock and flow'> = function* (identity, table) {
  const { stock, throughput, leavers, mayNotApply } = identity;
  for (const row of table.observations) {
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

function isAbout(table: Table, row: Observation, ref: CellRef): boolean {
  return Object.entries(groupsOf(table, ref)).every(
    ([breakdown, category]) => row.groups[breakdown] === category,
  );
}

function groupsOf({ dataset }: Table, { category }: CellRef): Record<string, string> {
  const [breakdown] = Object.keys(dataset.breakdowns);
  return breakdown === undefined || category === undefined ? {} : { [breakdown]: category };
}
