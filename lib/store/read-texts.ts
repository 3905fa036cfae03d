import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { DatasetTexts, PublishedTexts } from '../edition/edition';

/** What is published, as the texts of its files on the disk. A file that is not there is left out. */
export function readPublishedTexts(dataFolder: string, datasetIds: readonly string[]): PublishedTexts {
  return {
    datasets: datasetIds.map((id) => readDatasetTexts(dataFolder, id)),
    registers: csvsIn(join(dataFolder, 'meetings')),
  };
}

/** The texts of one dataset's folder. */
export function readDatasetTexts(dataFolder: string, id: string): DatasetTexts {
  const folder = join(dataFolder, id);
  const list = join(folder, 'versions.json');
  return {
    id,
    ...(existsSync(list) && { versions: readFileSync(list, 'utf8') }),
    csvs: csvsIn(folder),
  };
}

/** The text of every CSV in a folder, by its name without the ending. A name that begins with a dot is not looked at. */
function csvsIn(folder: string): Record<string, string> {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return Object.fromEntries(
    names
      .filter((name) => name.endsWith('.csv') && !name.startsWith('.'))
      .map((name) => [basename(name, '.csv'), readFileSync(join(folder, name), 'utf8')]),
  );
}
