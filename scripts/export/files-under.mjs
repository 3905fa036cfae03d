import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every file under a folder, named from that folder with forward slashes, in an order that no machine changes.
 * @param {string} folder
 */
export function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort((a, b) => (a < b ? -1 : 1));
}
