import type { Observation, Table } from '@/lib/dataset/table';
import { relationsIn, rowsThatBear, tellsSomething } from '@/lib/disclosure/rows-that-bear';
import type { CellAt } from '@/lib/disclosure/table-index';
import { camp, campTable, campYears, type Line } from '../../fixtures/made-tables/camp';

const cellIn = (table: Table, index: number, measure: string): CellAt => ({
  table,
  row: table.observations[index] as Observation,
  measure,
});
/** The numbers of the rows that bear on some cells, table by table. */
const rowsFor = (start: CellAt, ...others: Table[]): number[][] => {
  const tables = [start.table, ...others];
  const found = rowsThatBear([start], tables);
  return tables.map((table) => (found.get(table) ?? []).map(({ row }) => row));
};
const printed: readonly Line[] = [
  [2020, 'blue', 15, 25, 40],
  [2020, 'total', 18, 42, 60],
  [2021, 'red', 9, 11, 20],
  [2022, 'red', 9, 11, 20],
];

describe('the rows that bear on a confidential number', () => {
  it('are its own and that of the year after, where every other number is printed', () => {
    const table = campTable(camp, [[2020, 'red', 'c', 17, 20], ...printed]);
    expect(rowsFor(cellIn(table, 0, 'swam'))).toEqual([[2, 5]]);
  });

  it('are more where another number of its sum is not printed, in the order of the table', () => {
    const table = campTable(camp, [
      [2021, 'blue', 8, 12, 20],
      [2020, 'blue', 'c', 25, 40],
      [2020, 'red', 'c', 17, 20],
      [2020, 'total', 18, 42, 60],
    ]);
    expect(rowsFor(cellIn(table, 2, 'swam'))).toEqual([[2, 3, 4]]);
  });

  it('are reached through one number that is not printed after another', () => {
    const table = campTable(camp, [
      [2020, 'red', 'c', 17, 20],
      [2020, 'blue', 'x', 'x', 40],
      [2020, 'green', 6, 'x', 10],
      [2020, 'total', 18, 42, 70],
    ]);
    // Red swam with blue, blue swam and walked, blue walked with green.
    expect(rowsFor(cellIn(table, 0, 'swam'))).toEqual([[2, 3, 4]]);
  });

  it('are the same row of another version, unless it counts another day', () => {
    const lines: Line[] = [[2020, 'red', 'c', 17, 20]];
    const [now, before] = [campTable(camp, lines, 2), campTable(camp, [...printed.slice(0, 2), ...lines], 1)];
    expect(rowsFor(cellIn(now, 0, 'swam'), before)).toEqual([[2], [4]]);
    const [row] = now.observations as [Observation];
    const otherDay: Table = { ...now, observations: [{ ...row, asAt: '2021-06-30' }] };
    expect(rowsFor(cellIn(otherDay, 0, 'swam'), before)).toEqual([[2], []]);
  });

  it('are those of another dataset that state the same fact', () => {
    const tents = campTable(camp, [
      [2020, 'blue', 8, 12, 20],
      [2020, 'red', 8, 12, 'c'],
      [2021, 'red', 8, 12, 20],
    ]);
    const years = campTable(campYears, [
      [2020, undefined, 30, 40, 10, 20, 25],
      [2021, undefined, 30, 40, 10, 20, 25],
    ]);
    expect(rowsFor(cellIn(tents, 1, 'all'), years)).toEqual([[3, 4], [2]]);
  });
});

describe('a relation between cells', () => {
  const relationsOf = (...line: Line): boolean[] => {
    const table = campTable(camp, [line]);
    return [...relationsIn(table, table.observations, [table])].map(tellsSomething);
  };

  it('is of every sum that a row is in', () => {
    // The row’s own; the tents have no total here.
    expect(relationsOf(2020, 'red', 'c', 17, 20)).toEqual([true]);
  });

  it('tells nothing where all of its numbers are printed, or where one does not apply', () => {
    expect(relationsOf(2020, 'red', 3, 17, 20)).toEqual([false]);
    expect(relationsOf(2020, 'red', 'c', 'z', 20)).toEqual([false]);
  });
});
