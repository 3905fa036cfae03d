import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The published files of a data folder, in an order that no file system changes. Declarations are code, and a name
 * with a dot in front is a file on its way.
 * @param {string} folder
 */
function publishedFiles(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !name.endsWith('.ts') && !/(^|\/)\./.test(name))
    .filter((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isFile())
    .sort((a, b) => (a < b ? -1 : 1));
}

/**
 * Names what is published now, by its bytes: a build, and a server, know by it whether there is something newer.
 * @param {string} folder
 * @returns {string} 64 hex digits
 */
export function dataFingerprint(folder) {
  const hash = createHash('sha256');
  for (const name of publishedFiles(folder)) {
    const bytes = readFileSync(join(folder, name));
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/**
 * The same by size and time alone: cheap enough to be asked every few seconds.
 * @param {string} folder
 */
export function dataTimes(folder) {
  return publishedFiles(folder)
    .map((name) => {
      const { size, mtimeMs } = statSync(join(folder, name));
      return `${name} ${size} ${mtimeMs}`;
    })
    .join('\n');
}
