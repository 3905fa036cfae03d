import { COMMAND_LINE_LIMITS } from '@/lib/sheet/limits';
import type { Table } from '@/lib/dataset/table';
import type { Citation, Version } from '@/lib/dataset/version';
import type { PublishedDataset } from '@/lib/edition/published';
import { checkContext } from '@/lib/release/check-context';
import { dayInLondon } from '@/lib/period/day';
import { type CheckedFile, checkFile } from '@/lib/validation/check-file';
import { readOfficerFile } from './files';
import type { OpenedFolder } from './open-folder';

/** A file, checked as the next version of its dataset. */
export interface CheckedForDataset {
  found: PublishedDataset;
  checked: CheckedFile;
  accepted?: { table: Table; csv: string };
}

/** Checks a file as every door does. The source is the latest version’s, where no paper is named. */
export function checkOfficerFile(
  folder: OpenedFolder,
  found: PublishedDataset,
  file: { path: string; worksheet?: string },
  citation?: Citation,
): CheckedForDataset {
  const { id, number, citation: latest } = found.latest.version;
  // What the latest version says of itself, its note and its reasons, is not said of this one.
  const version: Version = {
    id,
    number,
    published: dayInLondon(new Date()),
    citation: citation ?? latest,
    sha256: '',
    note: '',
  };
  const checked = checkFile(
    readOfficerFile(file.path, file.worksheet),
    checkContext(folder.published, found, version),
    COMMAND_LINE_LIMITS,
  );
  return { found, checked, ...(checked.accepted && { accepted: checked.accepted }) };
}
