/** Whole numbers by whole number, from 0 to the highest key that it was made for. */
export interface NumberMap {
  get: (key: number) => number | undefined;
  set: (key: number, value: number) => void;
}

/** Above this an array would be larger than a Map of a million rows. */
const MOST_DENSE = 16_000_000;

/** An array where the keys lie close together, as those of a table's rows do, and a Map where they do not. */
export function numberMap(highest: number): NumberMap {
  if (highest > MOST_DENSE) {
    const map = new Map<number, number>();
    return { get: (key) => map.get(key), set: (key, value) => void map.set(key, value) };
  }
  const values = new Int32Array(highest + 1).fill(-1);
  return {
    get: (key) => {
      const value = values[key];
      return value === -1 ? undefined : value;
    },
    set: (key, value) => {
      values[key] = value;
    },
  };
}
