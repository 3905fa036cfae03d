import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * @typedef {object} PrerenderManifest what the build writes of every address that it has made already
 * @property {Readonly<Record<string, { initialRevalidateSeconds: number | false, initialStatus?: number }>>} routes
 */

/**
 * The addresses whose answer cannot change before the next build: pages and files that the build has
 * made and that are never made anew.
 * @param {PrerenderManifest} manifest
 * @returns {string[]}
 */
export function prerenderedAddresses({ routes }) {
  return Object.entries(routes)
    .filter(
      ([, { initialRevalidateSeconds, initialStatus = 200 }]) =>
        initialRevalidateSeconds === false && initialStatus === 200,
    )
    .map(([address]) => address);
}

/** @param {string} folder @param {string} prefix @returns {string[]} an address for each file; none without the folder */
function fileAddresses(folder, prefix) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => `${prefix}/${name.split(sep).join('/')}`);
}

/**
 * Every address that may be answered from memory. The hashed files are among them: a first visit asks
 * for seven, and they are the most work to compress.
 * @param {string} root the folder of a built site
 * @throws where there is no build
 */
export function listedAddresses(root) {
  /** @type {unknown} */
  const manifest = JSON.parse(readFileSync(join(root, '.next/prerender-manifest.json'), 'utf8'));
  return [
    ...prerenderedAddresses(/** @type {PrerenderManifest} */ (manifest)),
    ...fileAddresses(join(root, '.next/static'), '/_next/static'),
    ...fileAddresses(join(root, 'public'), ''),
  ];
}
