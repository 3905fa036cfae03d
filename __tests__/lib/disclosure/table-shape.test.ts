import { groupsKey, indexByPlace, oncePerShape, withRows } from '@/lib/disclosure/table-shape';
import type { Observation } from '@/lib/dataset/table';
import { camp, campTable } from '../../fixtures/made-tables/camp';

const table = campTable(camp, [
  [2020, 'red', 3, 17, 20],
  [2020, 'blue', 15, 25, 40],
  [2021, 'red', 9, 11, 20],
]);
const [, blue] = table.observations as [Observation, Observation, Observation];

describe('the place of a row', () => {
  it('is told by its period and groups', () => {
    expect([...indexByPlace(table)]).toEqual([
      ['2020-21|tent|red', 0],
      ['2020-21|tent|blue', 1],
      ['2021-22|tent|red', 2],
    ]);
  });

  it('does not depend on the order in which its groups are written', () => {
    expect(groupsKey({ tent: 'red', age: 'older' })).toBe('age|older|tent|red');
    expect(groupsKey({ age: 'older', tent: 'red' })).toBe('age|older|tent|red');
    expect(groupsKey({})).toBe('');
  });
});

describe('a table with a row replaced', () => {
  const changed = { ...blue, readFrom: 'elsewhere' };
  const replaced = withRows(table, new Map([[1, changed]]));

  it('has the new row in the place of the old, and leaves the first table as it was', () => {
    expect(replaced.observations.map(({ readFrom }) => readFrom)).toEqual([
      'invented',
      'elsewhere',
      'invented',
    ]);
    expect(table.observations[1]).toBe(blue);
  });

  it('has the same shape, so that what the shape tells is worked out once for both', () => {
    const count = jest.fn(({ observations }: typeof table) => ({ rows: observations.length }));
    const rowsOf = oncePerShape(count);
    expect([rowsOf(table), rowsOf(replaced), rowsOf(table)]).toEqual([{ rows: 3 }, { rows: 3 }, { rows: 3 }]);
    expect(count).toHaveBeenCalledTimes(1);
  });

  it('has another shape than a table of its own with the same rows', () => {
    const count = jest.fn(() => ({}));
    const rowsOf = oncePerShape(count);
    rowsOf(table);
    rowsOf({ ...table });
    expect(count).toHaveBeenCalledTimes(2);
  });
});
