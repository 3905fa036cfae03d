import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The routes of a build that no file was written for. A copy on a plain host cannot answer them.
 * @param {string} built the folder of the build
 * @returns {string[]}
 */
export function notPrerendered(built) {
  /** @type {(name: string) => unknown} */
  const read = (name) => JSON.parse(readFileSync(join(built, name), 'utf8'));
  const routes = /** @type {Record<string, string>} */ (read('app-path-routes-manifest.json'));
  const { routes: written } = /** @type {{ routes: Record<string, { srcRoute: string | null }> }} */ (
    read('prerender-manifest.json')
  );
  const answered = new Set(Object.entries(written).map(([route, { srcRoute }]) => srcRoute ?? route));
  return Object.values(routes).filter((route) => !route.startsWith('/_') && !answered.has(route));
}
