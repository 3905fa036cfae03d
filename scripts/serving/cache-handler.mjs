import fileSystemCache from 'next/dist/server/lib/incremental-cache/file-system-cache.js';
import { live } from '../../lib/store/live.mjs';
import { keptWithin } from './kept-within.mjs';

/** @typedef {import('next/dist/server/lib/incremental-cache/file-system-cache.js').default} FileSystemCache */

/** Node hands a CommonJS module over whole, whatever its types say; Jest hands over what it exports. */
const whole = /** @type {typeof fileSystemCache & { default?: typeof fileSystemCache }} */ (fileSystemCache);
const NextsCache = whole.default ?? whole;

/** @typedef {NonNullable<Awaited<ReturnType<FileSystemCache['get']>>>} Entry */

/** Room for what Next has drawn since a publication: the addresses with something behind them that memory does not answer. */
const mostBytes = 32 * 1024 * 1024;

/** @type {import('./kept-within.mjs').Kept<Entry>} */
const drawn = keptWithin(mostBytes);
let drawnIn = -1;

/** What was drawn in this epoch, and in no other. */
function drawnNow() {
  const { epoch } = live();
  if (drawnIn !== epoch) drawn.clear();
  drawnIn = epoch;
  return drawn;
}

/** @param {Parameters<FileSystemCache['set']>[1]} data @returns {boolean} an address with nothing at it is never kept: anybody can type one */
const isSomething = (data) => data !== null && !('status' in data && (data.status ?? 200) !== 200);

/** @param {Entry['value']} value */
function bytesOf(value) {
  if (value === null || !('kind' in value)) return 0;
  const parts =
    'html' in value
      ? [value.html, 'rscData' in value ? value.rscData : '']
      : ['body' in value ? value.body : ''];
  return parts.reduce((sum, part) => sum + (part?.length ?? 0), 1024);
}

/**
 * Next’s cache of what is drawn once. While what is published is what the build was made of, it is Next’s own.
 * Afterwards nothing of the build is shown: each address is drawn anew when it is asked for, and kept in memory.
 */
export default class LiveCache extends NextsCache {
  /** @override @param {Parameters<FileSystemCache['get']>} asked */
  async get(...asked) {
    if (live().ofBuild) return super.get(...asked);
    return drawnNow().get(asked[0]) ?? null;
  }

  /** @override @param {Parameters<FileSystemCache['set']>} told */
  async set(...told) {
    const [key, value, context] = told;
    if (!isSomething(value)) return;
    if (live().ofBuild) return super.set(...told);
    const cacheControl = 'cacheControl' in context ? { cacheControl: context.cacheControl } : {};
    const entry = /** @type {Entry} */ ({ value, lastModified: Date.now(), ...cacheControl });
    drawnNow().keep(key, entry, bytesOf(value));
  }
}
