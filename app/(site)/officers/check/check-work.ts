import type { Edition } from '@/lib/edition/edition';
import { lookupLatest, type PublishedDataset } from '@/lib/edition/published';
import { site } from '@/lib/site/config';
import type { OfficerFile } from '@/lib/sheet/sheet';
import { checkFile, type CheckContext, type CheckedFile } from '@/lib/validation/check-file';
import { candidateVersion } from './candidate-version';
import { citationOf } from './citation-of';
import type { OfficerWork, ReleaseWords } from './officer-work';

/** What has been published of the dataset that an officer chose. Throws on a dataset that is not there. */
export function chosenDataset({ published }: Edition, id: string): PublishedDataset {
  const found = published.datasets.find(({ dataset }) => dataset.id === id);
  if (!found) throw new Error(`nothing is published of: ${id}`);
  return found;
}

/** Checks a file against everything published, as the version that it would become. */
export function checkWork(
  file: OfficerFile,
  work: OfficerWork,
  words: ReleaseWords,
  edition: Edition,
): CheckedFile {
  const found = chosenDataset(edition, work.dataset);
  const citation = citationOf(work, words, found, edition.published);
  const context: CheckContext = {
    dataset: found.dataset,
    version: candidateVersion(found, work.today, citation, words.note),
    earlier: found.tables,
    lookup: lookupLatest(edition.published),
    others: edition.published.datasets.filter((each) => each !== found).map(({ latest }) => latest),
    geography: site.geography,
  };
  return checkFile(file, context);
}
