/**
 * What a running server shows, kept once for the whole process: Next may load one module several times, and the
 * server in front of it is none of Next’s modules. Plain JavaScript, because that server loads it as it is.
 */

/**
 * @typedef {object} Live
 * @property {number} epoch counts what has been shown since the start: one more with every publication
 * @property {boolean} ofBuild whether that is what the build was made of, so that what it has made may be shown
 * @property {string} shows the fingerprint of what is shown; empty where nobody has looked
 * @property {Map<string, unknown>} kept whatever was worked out from what is shown, by a name; begun anew with every epoch
 * @property {(swap: () => void) => Promise<void>} alone does this while no answer is being made
 * @property {() => Promise<void>} [refresh] shows what lies in the data folder now. The site sets it when it is loaded
 */

const KEY = Symbol.for('childrens-services-statistics.live');

/** @returns {Live} the state of this process. Without a server in front, nothing is in the way of a swap. */
export function live() {
  const home = /** @type {{ [KEY]: Live | undefined }} */ (/** @type {unknown} */ (globalThis));
  home[KEY] ??= {
    epoch: 0,
    ofBuild: true,
    shows: '',
    kept: new Map(),
    alone: (swap) => Promise.resolve().then(swap),
  };
  return home[KEY];
}

/**
 * Shows something else from now on: every memo is begun anew. Called within `alone`.
 * @param {string} shows its fingerprint
 * @param {Iterable<readonly [string, unknown]>} [known] what need not be worked out again
 */
export function beginEpoch(shows, known = []) {
  const state = live();
  state.epoch += 1;
  state.ofBuild = false;
  state.shows = shows;
  state.kept = new Map(known);
}

/**
 * Works something out once for as long as the same is shown.
 * @template T
 * @param {string} name the same in every copy of the module that asks
 * @param {() => T} make
 * @returns {() => T}
 */
export function oncePerEpoch(name, make) {
  // A declaration that is edited while it is being developed is loaded anew, and is to be seen.
  if (process.env.NODE_ENV === 'development') live().kept.delete(name);
  return () => {
    const { kept } = live();
    if (!kept.has(name)) kept.set(name, make());
    return /** @type {T} */ (kept.get(name));
  };
}
