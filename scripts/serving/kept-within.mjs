/**
 * @template T
 * @typedef {object} Kept
 * @property {(key: string) => T | undefined} get counts as a use
 * @property {(key: string, value: T, bytes: number) => void} keep
 * @property {() => void} clear
 */

/**
 * Keeps values within so many bytes. Where there is no room, what was not used for longest goes; what
 * is larger than all the room is not kept at all.
 * @template T
 * @param {number} mostBytes
 * @returns {Kept<T>}
 */
export function keptWithin(mostBytes) {
  // A Map keeps the order in which keys came: what is used is put at its end, so the oldest is first.
  /** @type {Map<string, { value: T, bytes: number }>} */
  const entries = new Map();
  let total = 0;

  const drop = (/** @type {string} */ key) => {
    total -= entries.get(key)?.bytes ?? 0;
    entries.delete(key);
  };

  return {
    get(key) {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      entries.delete(key);
      entries.set(key, entry);
      return entry.value;
    },
    keep(key, value, bytes) {
      drop(key);
      if (bytes > mostBytes) return;
      entries.set(key, { value, bytes });
      total += bytes;
      for (const oldest of entries.keys()) {
        if (total <= mostBytes) return;
        drop(oldest);
      }
    },
    clear() {
      entries.clear();
      total = 0;
    },
  };
}
