import { catalogue } from '@/data/catalogue';
import type { Table } from '@/lib/dataset/table';
import type { FigureDefinition } from '@/lib/figure/define-figures';
import { registers } from '@/data/meetings/registers';
import { LATEST } from '@/lib/site/links';
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

/** The dataset of that id, or `undefined`. */
export function publishedDataset(id: string): PublishedDataset | undefined {
  return published().datasets.find(({ dataset }) => dataset.id === id);
}

/** Each address at which a dataset's figures stand: every version for ever, and the latest, whichever it is. */
export function editionsOf({ tables, latest }: PublishedDataset): { version: string; table: Table }[] {
  return [
    ...tables.map((table) => ({ version: table.version.id, table })),
    { version: LATEST, table: latest },
  ];
}

/** The table at a version's day, or at `LATEST`; `undefined` where there is none. */
export function tableAt(found: PublishedDataset | undefined, version: string): Table | undefined {
  return found && editionsOf(found).find((edition) => edition.version === version)?.table;
}

/** What is drawn from a dataset. */
export function figureDefinitions(id: string): readonly FigureDefinition[] {
  return catalogue.find(({ dataset }) => dataset.id === id)?.figures ?? [];
}
