import { existsSync, statSync } from 'node:fs';
import { catalogue } from '@/data/catalogue';
import { registers } from '@/data/meetings/registers';
import { openPublished } from '@/lib/edition/open-published';
import type { PublishedTexts } from '@/lib/edition/edition';
import type { Published, PublishedDataset } from '@/lib/edition/published';
import type { HistoryLine } from '@/lib/release/history';
import { releaseMessages } from '@/lib/release/messages';
import { readHistory } from '@/lib/store/read-history';
import { readPublishedTexts } from '@/lib/store/read-texts';
import { sweep } from '@/lib/store/sweep';
import { type Answer, issuesAnswer, WrongUse } from './answer';

/** What every command reads before it does anything. */
export interface OpenedFolder {
  dataFolder: string;
  texts: PublishedTexts;
  published: Published;
  history: readonly HistoryLine[];
}

/** Sweeps what a killed process left, and reads all that is published; or the answer that says what is damaged. */
export async function openFolder(dataFolder: string): Promise<OpenedFolder | Answer> {
  if (!existsSync(dataFolder) || !statSync(dataFolder).isDirectory())
    throw new WrongUse(`There is no data folder at ${dataFolder}.`);
  const swept = await sweep(dataFolder);
  if (swept.what === 'stuck') return issuesAnswer('damaged', [swept.issue]);
  if (swept.what === 'finished' || swept.what === 'taken back')
    process.stderr.write(`${releaseMessages.swept(swept.what, swept.dataset, swept.version)}\n`);
  const texts = readPublishedTexts(
    dataFolder,
    catalogue.map(({ dataset }) => dataset.id),
  );
  const opened = openPublished(texts, catalogue, registers);
  const history = readHistory(dataFolder, texts);
  const issues = [...(opened.ok ? [] : opened.issues), ...history.issues];
  if (!opened.ok || issues.length > 0) return issuesAnswer('damaged', issues, 'Nothing was changed.');
  return { dataFolder, texts, published: opened.published, history: history.lines };
}

/** The dataset that a command names. */
export function datasetNamed({ published }: OpenedFolder, id: string): PublishedDataset {
  const found = published.datasets.find(({ dataset }) => dataset.id === id);
  if (found) return found;
  const known = published.datasets.map(({ dataset }) => dataset.id);
  throw new WrongUse(releaseMessages.unknownDataset(id, known).message);
}
