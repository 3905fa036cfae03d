import { missingCell, numberCell } from '@/lib/cell/cell';
import type { Observation, Table } from '@/lib/dataset/table';
import { hide, rowsWithHidden } from '@/lib/disclosure/hide';
import { camp, campTable } from '../../fixtures/made-tables/camp';

const table = campTable(camp, [
  [2020, 'red', 3, 17, 20],
  [2020, 'blue', 'c', 25, 'x'],
  [2020, 'green', 6, 4, 10],
]);
const [red, , green] = table.observations as [Observation, Observation, Observation];
const entries = ({ observations }: Table): unknown[] =>
  observations.map(({ cells }) =>
    Object.values(cells).map((cell) =>
      cell.kind === 'number' ? cell.value : 'symbol' in cell && cell.symbol,
    ),
  );

describe('a table with more cells written as c', () => {
  it('keeps every other cell, and leaves the first table as it was', () => {
    const hidden = hide(table, [
      { table, row: red, measure: 'swam' },
      { table, row: red, measure: 'walked' },
      { table, row: green, measure: 'walked' },
    ]);
    expect(entries(hidden)).toEqual([
      ['c', 'c', 20],
      ['c', 25, 'x'],
      [6, 'c', 10],
    ]);
    expect(entries(table)).toEqual([
      [3, 17, 20],
      ['c', 25, 'x'],
      [6, 4, 10],
    ]);
  });

  it('may be hidden in again by a row as it was before', () => {
    const once = hide(table, [{ table, row: red, measure: 'swam' }]);
    const twice = hide(once, [{ table, row: red, measure: 'walked' }]);
    expect(entries(twice)[0]).toEqual(['c', 'c', 20]);
  });

  it('still says which children a cell covers, and what is noted beside it, but no flag and no number', () => {
    const swam = numberCell(3, { coverage: 'Y0-Y10', note: 'Rain on two days.', flags: ['p'] });
    const noted = { ...table, observations: [{ ...red, cells: { ...red.cells, swam } }] };
    const [row] = noted.observations;
    expect(
      hide(noted, row ? [{ table: noted, row, measure: 'swam' }] : []).observations[0]?.cells['swam'],
    ).toEqual(missingCell('c', { coverage: 'Y0-Y10', note: 'Rain on two days.' }));
  });

  it('throws where the table has no such row', () => {
    const [stranger] = campTable(camp, [[1999, 'red', 3, 17, 20]]).observations as [Observation];
    expect(() => hide(table, [{ table, row: stranger, measure: 'swam' }])).toThrow('unknown row: 1999-00');
  });
});

describe('the rows with a confidential cell', () => {
  it('are told by their index: c counts, and no other symbol', () => {
    expect([...rowsWithHidden(table)]).toEqual([1]);
  });

  it('are those and the rows hidden since, in the order of the table', () => {
    const hidden = hide(table, [
      { table, row: green, measure: 'walked' },
      { table, row: red, measure: 'swam' },
    ]);
    expect([...rowsWithHidden(hidden)]).toEqual([0, 1, 2]);
  });
});
