import type { Table } from '@/lib/dataset/table';
import type { PublishedDataset } from '@/lib/edition/published';
import { compareVersions, nextNumber, type Revision } from '@/lib/revision/compare-versions';
import { type Answer, issuesAnswer } from './answer';
import { checkNamedFile, type FileOptions } from './check-named-file';
import type { OpenedFolder } from './open-folder';

/** A file that has passed the check, beside the latest version. */
export interface ComparedFile {
  folder: OpenedFolder;
  found: PublishedDataset;
  table: Table;
  revision: Revision;
  /** The number that the version would have. */
  number: string;
}

/** Checks a file and compares it with the latest version; or the answer that says why it cannot be. */
export async function compareFile(path: string, options: FileOptions): Promise<ComparedFile | Answer> {
  const result = await checkNamedFile(path, options);
  if ('outcome' in result) return result;
  const { folder, found, checked, accepted } = result;
  if (!accepted) {
    const fails = checked.issues.filter(({ level }) => level === 'fail');
    return issuesAnswer('the file fails', fails, 'Correct the file first: it cannot be compared as it is.');
  }
  const revision = compareVersions(found.latest, accepted.table);
  const number = nextNumber(found.latest.version.number, revision.kind);
  return { folder, found, table: accepted.table, revision, number };
}
