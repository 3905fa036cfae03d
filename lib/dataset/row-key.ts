import type { Dataset } from './dataset';
import type { Observation } from './table';

/** A whole number that two rows of a dataset share exactly when they are about the same period and groups. */
export type RowKey = (row: { period: { id: string }; groups: Observation['groups'] }) => number;

/**
 * Makes the keys of a dataset's rows. Numbers, because a table of a million rows is matched by them; keys of two
 * makers may not be compared.
 */
export function rowKeys(dataset: Dataset): RowKey {
  const groupKey = groupKeys(dataset);
  const combinations = combinationsOf(dataset);
  const periods = new Map<string, number>();
  // Rows of one period mostly stand together: it is looked up once for all of them.
  let lastId: string | undefined;
  let place = 0;
  const placeOf = (id: string): number => {
    if (id === lastId) return place;
    lastId = id;
    place = periods.get(id) ?? periods.size;
    periods.set(id, place);
    return place;
  };
  return ({ period, groups }) => placeOf(period.id) * combinations + groupKey(groups);
}

/** How many combinations of groups there can be: the keys of one period lie within so many of each other. */
export function combinationsOf({ breakdowns }: Dataset): number {
  const sizes = Object.values(breakdowns).map(({ categories }) => Object.keys(categories).length);
  return sizes.reduce((product, size) => product * size, 1);
}

/** The same for the groups alone: one number for each series of a table. Throws on a group that is not declared. */
export function groupKeys({ breakdowns }: Dataset): (groups: Observation['groups']) => number {
  const places = Object.entries(breakdowns).map(([name, { categories }]) => ({
    name,
    indexes: new Map(Object.keys(categories).map((key, index) => [key, index])),
  }));
  return (groups) => {
    let key = 0;
    for (const { name, indexes } of places) {
      const index = indexes.get(groups[name] ?? '');
      if (index === undefined) throw new Error(`unknown category: ${name} ${groups[name] ?? ''}`);
      key = key * indexes.size + index;
    }
    return key;
  };
}
