import { targetPath } from './check-import.mjs';

/** @typedef {import('./check-import.mjs').ImportStatement} ImportStatement */

/** @param {string} path */
const withoutExtension = (path) => path.replace(/\.[^./]+$/, '').replace(/\/index$/, '');

/**
 * Files that import one another in a circle, each circle once as `a → b → a`. Imports of types count:
 * two files that need each other's types are one file, or want a third.
 * @param {readonly ImportStatement[]} statements
 * @returns {string[]}
 */
export function findCycles(statements) {
  /** @type {Map<string, string[]>} */
  const imports = new Map();
  for (const { file, specifier } of statements) {
    const target = targetPath(file, specifier);
    if (target === null) continue;
    const from = withoutExtension(file);
    imports.set(from, [...(imports.get(from) ?? []), target.replace(/\/index$/, '')]);
  }

  /** @type {string[]} */
  const cycles = [];
  const finished = new Set();
  /** @param {string} file @param {readonly string[]} path */
  const walk = (file, path) => {
    const start = path.indexOf(file);
    if (start >= 0) {
      cycles.push([...path.slice(start), file].join(' → '));
      return;
    }
    if (finished.has(file)) return;
    for (const next of imports.get(file) ?? []) walk(next, [...path, file]);
    finished.add(file);
  };
  for (const file of imports.keys()) walk(file, []);
  return cycles;
}
