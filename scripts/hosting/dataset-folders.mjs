import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../steps/root.mjs';

/** The id of every dataset, as it stands in addresses: the folders of data/ that have versions. */
export function datasetFolders() {
  const data = join(root, 'data');
  return readdirSync(data)
    .filter((name) => existsSync(join(data, name, 'versions.json')))
    .sort((a, b) => (a < b ? -1 : 1));
}
