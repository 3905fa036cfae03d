import { existsSync, statSync } from 'node:fs';
import type { PublishedTexts } from '@/lib/edition/edition';
import type { Published, PublishedDataset } from '@/lib/edition/published';
import type { HistoryLine } from '@/lib/release/history';
import { releaseMessages } from '@/lib/release/messages';
import { type Answer, issuesAnswer, WrongUse } from './answer';
import { checkFolder } from './check-folder';

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
  const { swept, issues, texts, published, history } = await checkFolder(dataFolder);
  for (const line of swept) process.stderr.write(`${line}\n`);
  if (!published || issues.length > 0) return issuesAnswer('damaged', issues, 'Nothing was changed.');
  return { dataFolder, texts, published, history };
}

/** The dataset that a command names. */
export function datasetNamed({ published }: OpenedFolder, id: string): PublishedDataset {
  const found = published.datasets.find(({ dataset }) => dataset.id === id);
  if (found) return found;
  const known = published.datasets.map(({ dataset }) => dataset.id);
  throw new WrongUse(releaseMessages.unknownDataset(id, known).message);
}
