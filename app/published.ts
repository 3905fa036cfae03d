import { join } from 'node:path';
import { catalogue } from '@/data/catalogue';
import type { FigureDefinition } from '@/lib/figure/define-figures';
import { registers } from '@/data/meetings/registers';
import { type Published, type PublishedDataset, readPublished } from '@/lib/store/read-published';
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

/** The dataset of that id, or `undefined`. */
export function publishedDataset(id: string): PublishedDataset | undefined {
  return published().datasets.find(({ dataset }) => dataset.id === id);
}

/** What is drawn from a dataset. */
export function figureDefinitions(id: string): readonly FigureDefinition[] {
  return catalogue.find(({ dataset }) => dataset.id === id)?.figures ?? [];
}
