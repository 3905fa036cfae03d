import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../dataset/dataset';
import { openDataset, type OpenedDataset } from '../edition/open-dataset';
import { readDatasetTexts } from './read-texts';

export type ReadTables = OpenedDataset;

/** Every published version of a dataset, earliest first, or every problem in any of its files. */
export function readTables(dataFolder: string, dataset: Dataset): ReadTables {
  return openDataset(readDatasetTexts(dataFolder, dataset.id), dataset);
}

/** The bytes of a published version, as the council keeps them. Throws when the file is not there. */
export function readAuthoredCsv(dataFolder: string, dataset: string, version: string): string {
  return readFileSync(join(dataFolder, dataset, `${version}.csv`), 'utf8');
}
