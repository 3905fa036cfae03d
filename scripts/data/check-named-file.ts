import type { Answer } from './answer';
import { type CheckedForDataset, checkOfficerFile } from './check-officer-file';
import { type CitationOptions, namedCitation } from './citation-of';
import { datasetNamed, type OpenedFolder, openFolder } from './open-folder';

/** What every command about a file of one dataset is told. */
export interface FileOptions extends CitationOptions {
  data: string;
  dataset: string;
  worksheet?: string;
}

/** Checks a file as the next version of the dataset that a command names; or the answer that says why it cannot be. */
export async function checkNamedFile(
  path: string,
  options: FileOptions,
): Promise<(CheckedForDataset & { folder: OpenedFolder }) | Answer> {
  const folder = await openFolder(options.data);
  if ('outcome' in folder) return folder;
  const found = datasetNamed(folder, options.dataset);
  const citation = namedCitation(folder, found, options);
  const file = { path, ...(options.worksheet !== undefined && { worksheet: options.worksheet }) };
  return { folder, ...checkOfficerFile(folder, found, file, citation) };
}
