import { dataMayImport, doors, layers, sourceRoots } from './rules.mjs';

/**
 * @typedef {object} ImportStatement
 * @property {string} file the importing file, from the repository's root, with forward slashes
 * @property {string} specifier what stands between the quotes
 * @property {boolean} typeOnly `import type …`
 */

/** @param {string} path @param {string} folder */
const isInside = (path, folder) => path === folder || path.startsWith(`${folder}/`);

/**
 * The repository path that a specifier points at, without its extension; null for a package.
 * @param {string} file
 * @param {string} specifier
 * @returns {string | null}
 */
export function targetPath(file, specifier) {
  if (specifier.startsWith('@/')) return specifier.slice(2).replace(/\.(ts|tsx|mjs|cjs|js)$/, '');
  if (!specifier.startsWith('.')) return null;
  const parts = file.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/').replace(/\.(ts|tsx|mjs|cjs|js)$/, '');
}

/**
 * The layer that holds a path: `lib/cell` for lib/cell/unit.ts, `app` for app/page.tsx.
 * A folder of lib/ that the table does not name is a layer too, so that a new one must be declared.
 * @param {string} path
 * @returns {string | null}
 */
export function layerOf(path) {
  const [root, second] = path.split('/');
  if (root === undefined || !sourceRoots.includes(root)) return null;
  return root === 'lib' && second !== undefined ? `lib/${second}` : root;
}

/** @param {ImportStatement} statement @returns {string | null} */
function whyNotThroughTheDoor({ file, specifier }) {
  const door = doors.find(({ library }) => library.test(specifier));
  if (!door || door.only.some((folder) => isInside(file, folder))) return null;
  return `${specifier} may be imported only in ${door.only.join(', ')}`;
}

/** @param {ImportStatement} statement @param {string} target @returns {string | null} */
function whyNotThisWay({ file, typeOnly }, target) {
  const from = layerOf(file);
  if (from === null) return null;
  if (isInside(target, '__tests__')) return `${from} may not import a test`;
  const to = layerOf(target);
  if (to === null || to === from) return null;
  if (from === 'data' && to.startsWith('lib/')) {
    if (typeOnly || dataMayImport.test(target)) return null;
    return `data may import only define-… helpers (and types) from lib, not ${target}`;
  }
  const allowed = layers[from];
  if (!allowed) return `${from} is not in the table of layers: add it to scripts/architecture/rules.mjs`;
  if (allowed.some((place) => isInside(target, place))) return null;
  return `${from} may not import ${to}: it may import ${allowed.join(', ') || 'nothing outside itself'}`;
}

/**
 * Why the architecture forbids an import, as a sentence; null when it is allowed.
 * @param {ImportStatement} statement
 * @returns {string | null}
 */
export function whyForbidden(statement) {
  if (isInside(statement.file, '__tests__')) return null;
  const target = targetPath(statement.file, statement.specifier);
  return target === null ? whyNotThroughTheDoor(statement) : whyNotThisWay(statement, target);
}
