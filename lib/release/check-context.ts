import type { Version } from '../dataset/version';
import { lookupLatest, type Published, type PublishedDataset } from '../edition/published';
import { site } from '../site/config';
import type { CheckContext } from '../validation/check-file';

/** What a file is checked against, for every door alike, if it became this version of a dataset. */
export function checkContext(
  published: Published,
  { dataset, tables }: PublishedDataset,
  version: Version,
): CheckContext {
  const others = published.datasets
    .filter((each) => each.dataset.id !== dataset.id)
    .map(({ latest }) => latest);
  const { geography } = site;
  return { dataset, version, earlier: tables, lookup: lookupLatest(published), others, geography };
}
