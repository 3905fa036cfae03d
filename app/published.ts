import { join } from 'node:path';
import { catalogue } from '@/data/catalogue';
import { registers } from '@/data/meetings/registers';
import type { Edition, PublishedTexts } from '@/lib/edition/edition';
import { datasetIn } from '@/lib/edition/edition-figures';
import type { Published, PublishedDataset } from '@/lib/edition/published';
import { readPublished } from '@/lib/store/read-published';
import { readPublishedTexts } from '@/lib/store/read-texts';
import { formatIssue } from '@/lib/validation/issue';

/** Where the council's files lie. */
export const dataFolder = join(process.cwd(), 'data');

let kept: Published | undefined;

/** Everything published, read once. The build has checked it before; a file broken since stops here, with its place. */
export function published(): Published {
  if (kept) return kept;
  const read = readPublished(dataFolder, catalogue, registers);
  if (!read.ok) throw new Error(read.issues.map(formatIssue).join('\n'));
  kept = read.published;
  return kept;
}

/** The texts of everything published, as they lie on the disk. */
export function publishedTexts(): PublishedTexts {
  return readPublishedTexts(
    dataFolder,
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
