import { catalogue } from '@/data/catalogue';
import { registers } from '@/data/meetings/registers';
import type { Edition, PublishedTexts } from '@/lib/edition/edition';
import { datasetIn } from '@/lib/edition/edition-figures';
import type { Published, PublishedDataset } from '@/lib/edition/published';
import { dataFingerprint } from '@/lib/store/data-fingerprint.mjs';
import { dataFolder } from '@/lib/store/data-folder.mjs';
import { beginEpoch, live, oncePerEpoch } from '@/lib/store/live.mjs';
import { readPublished, readSoundPublished } from '@/lib/store/read-published';
import { readPublishedTexts } from '@/lib/store/read-texts';
import { formatIssue, type Issue } from '@/lib/validation/issue';

/** Everything published, read once for as long as it is shown. */
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

/**
 * A build stops at a file that is not as it was published. A site that is running sets it aside, keeps the last good
 * figures, and tells whoever runs it.
 */
function readNow(): Published {
  const folder = dataFolder();
  if (process.env['NEXT_PHASE'] === 'phase-production-build') {
    const read = readPublished(folder, catalogue, registers);
    if (!read.ok) throw brokenData(read.issues);
    return read.published;
  }
  const kept = live().kept.get('published') as Published | undefined;
  const read = readSoundPublished(folder, catalogue, registers, kept);
  if (!read.ok) throw brokenData(read.issues);
  for (const note of read.notes) console.error(formatIssue(note));
  return read.published;
}

function brokenData(issues: readonly Issue[]): Error {
  return new Error(issues.map(formatIssue).join('\n'));
}

/** The texts of everything published, as they lie on the disk. */
export function publishedTexts(): PublishedTexts {
  return readPublishedTexts(
    dataFolder(),
    catalogue.map(({ dataset }) => dataset.id),
  );
}

/** What is published now and what is drawn from it. */
export function currentEdition(): Edition {
  return { published: published(), catalogue };
}

/** The dataset of that id, or `undefined`. */
export function publishedDataset(id: string): PublishedDataset | undefined {
  return datasetIn(currentEdition(), id);
}
