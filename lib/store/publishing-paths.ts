import { join } from 'node:path';
import { HISTORY_FILE } from '../release/messages';

/** Holds the locks and the journal while something is published, and is not there otherwise. */
export function workFolder(dataFolder: string): string {
  return join(dataFolder, '.publishing');
}

/** Where everything stands that publishing one version touches. Names that begin with a dot are never shown. */
export interface PublishingPaths {
  folder: string;
  csv: string;
  newCsv: string;
  versions: string;
  newVersions: string;
  /** The list of versions as it was, under a second name. */
  oldVersions: string;
  history: string;
  workFolder: string;
  journal: string;
  /** The journal of a publication that is being taken back. */
  abandoned: string;
}

export function publishingPaths(dataFolder: string, dataset: string, version: string): PublishingPaths {
  const folder = join(dataFolder, dataset);
  const work = workFolder(dataFolder);
  return {
    folder,
    csv: join(folder, `${version}.csv`),
    newCsv: join(folder, `.${version}.csv.new`),
    versions: join(folder, 'versions.json'),
    newVersions: join(folder, '.versions.json.new'),
    oldVersions: join(folder, '.versions.json.old'),
    history: join(dataFolder, HISTORY_FILE),
    workFolder: work,
    journal: join(work, 'journal.json'),
    abandoned: join(work, 'abandoned.json'),
  };
}
