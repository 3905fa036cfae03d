import type { Table } from '@/lib/dataset/table';
import type { Citation, Version } from '@/lib/dataset/version';
import { lookupLatest, type PublishedDataset } from '@/lib/edition/published';
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

/** Where no paper is named yet, no exception of a paper’s applies. */
const NO_PAPER_YET = 'not-named-yet';

/** Checks a file as every door does. `citation` is the paper that its figures come from, where it is known. */
export function checkOfficerFile(
  folder: OpenedFolder,
  found: PublishedDataset,
  file: { path: string; worksheet?: string },
  citation?: Citation,
): CheckedForDataset {
  const { dataset, tables, latest } = found;
  const version: Version = {
    ...latest.version,
    published: dayInLondon(new Date()),
    citation: citation ?? { ...latest.version.citation, paper: NO_PAPER_YET },
  };
  const checked = checkFile(readOfficerFile(file.path, file.worksheet), {
    dataset,
    version,
    earlier: tables,
    lookup: lookupLatest(folder.published),
  });
  return { found, checked, ...(checked.accepted && { accepted: checked.accepted }) };
}
