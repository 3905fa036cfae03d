import type { Observation, Table } from '../dataset/table';

/** Stands for which rows a table has, whatever they hold: a table that only hides more cells has the same. */
type Shape = object;

const shapes = new WeakMap<Table, Shape>();

function shapeOf(table: Table): Shape {
  const shape = shapes.get(table) ?? {};
  shapes.set(table, shape);
  return shape;
}

/** Makes a function that works something out of the periods and groups of the rows, once for each shape. */
export function oncePerShape<T extends object>(find: (table: Table) => T): (table: Table) => T {
  const known = new WeakMap<Shape, T>();
  return (table) => {
    const shape = shapeOf(table);
    const found = known.get(shape) ?? find(table);
    known.set(shape, found);
    return found;
  };
}

/** The table with some rows replaced, by their index. Their periods and groups must stay as they are. */
export function withRows(table: Table, rows: ReadonlyMap<number, Observation>): Table {
  const observations = [...table.observations];
  for (const [index, row] of rows) observations[index] = row;
  const changed: Table = { ...table, observations };
  shapes.set(changed, shapeOf(table));
  return changed;
}

/** Where each row stands in the table, by its period and groups. */
export const indexByPlace = oncePerShape(({ observations }): ReadonlyMap<string, number> => {
  // Rows of the same groups mostly share one record of them.
  const keys = new Map<Observation['groups'], string>();
  return new Map(
    observations.map(({ period, groups }, index) => {
      const key = keys.get(groups) ?? groupsKey(groups);
      keys.set(groups, key);
      return [`${period.id}|${key}`, index];
    }),
  );
});

/** Names the groups of a row, in whichever order they are written. */
export function groupsKey(groups: Observation['groups']): string {
  return Object.entries(groups).sort().flat().join('|');
}
