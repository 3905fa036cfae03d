import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that a build is made of. Tests and documents change no byte of it. */
const buildSources = [
  'app',
  'components',
  'lib',
  'data',
  'public',
  'next.config.js',
  'scripts/hosting',
  'proxy.ts',
  'tsconfig.json',
  'package-lock.json',
];

/**
 * Every file of a path, in an order that no file system or locale changes.
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
function filesOf(root, path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .filter((name) => !name.startsWith('.'))
    .sort((a, b) => (a < b ? -1 : 1))
    .flatMap((name) => filesOf(root, `${path}/${name}`));
}

/**
 * Names the present source: 20 hex digits, the same on every machine for the same files.
 * It is the build's id, and it tells whether a build is of the source that is here now.
 * @param {string} root
 * @returns {string}
 */
export function sourceHash(root) {
  const hash = createHash('sha256');
  for (const path of buildSources.flatMap((source) => filesOf(root, source))) {
    const bytes = readFileSync(join(root, path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex').slice(0, 20);
}
