import { catalogue } from '@/data/catalogue';
import { registers } from '@/data/meetings/registers';
import type { Edition } from '@/lib/edition/edition';
import { datasetIn } from '@/lib/edition/edition-figures';
import type { Published, PublishedDataset } from '@/lib/edition/published';
import { dataFingerprint } from '@/lib/store/data-fingerprint.mjs';
import { dataFolder } from '@/lib/store/data-folder.mjs';
import { beginEpoch, live, oncePerEpoch } from '@/lib/store/live.mjs';
import { readPublished } from '@/lib/store/read-published';
import { formatIssue } from '@/lib/validation/issue';

/** Everything published, read once for as long as it is shown. The build has checked it before; a file broken since stops here, with its place. */
export const published = oncePerEpoch('published', readNow);

/**
 * Shows what is published now, from the next answer on: what is being answered is answered first. Where a file is
 * broken it throws, with its place, and what was shown before stays.
 */
export async function showPublished(): Promise<void> {
  const shows = dataFingerprint(dataFolder());
  const fresh = readNow();
  await live().alone(() => beginEpoch(shows, [['published', fresh]]));
}

live().refresh = showPublished;

function readNow(): Published {
  const read = readPublished(dataFolder(), catalogue, registers);
  if (!read.ok) throw new Error(read.issues.map(formatIssue).join('\n'));
  return read.published;
}

/** What is published now and what is drawn from it. */
export function currentEdition(): Edition {
  return { published: published(), catalogue };
}

/** The dataset of that id, or `undefined`. */
export function publishedDataset(id: string): PublishedDataset | undefined {
  return datasetIn(currentEdition(), id);
}
