import { catalogue } from '@/data/catalogue';
import { registers } from '@/data/meetings/registers';
import type { PublishedTexts } from '@/lib/edition/edition';
import { openPublished } from '@/lib/edition/open-published';
import type { Published } from '@/lib/edition/published';
import type { HistoryLine } from '@/lib/release/history';
import { releaseMessages } from '@/lib/release/messages';
import { readHistory } from '@/lib/store/read-history';
import { readPublishedTexts } from '@/lib/store/read-texts';
import { sweep } from '@/lib/store/sweep';
import type { Issue } from '@/lib/validation/issue';

/** A data folder, swept and read: everything that is published, and everything that is wrong with it. */
export interface CheckedFolder {
  /** What became of a publication that had been broken off, in a sentence. */
  swept: string[];
  issues: Issue[];
  texts: PublishedTexts;
  /** Absent where a file is not in order. */
  published?: Published;
  history: readonly HistoryLine[];
}

/** Sweeps what a killed process left, then reads every file and holds the history against them. */
export async function checkFolder(dataFolder: string): Promise<CheckedFolder> {
  const swept = await sweep(dataFolder);
  const ids = catalogue.map(({ dataset }) => dataset.id);
  const texts = readPublishedTexts(dataFolder, ids);
  const opened = openPublished(texts, catalogue, registers);
  const history = readHistory(dataFolder, texts);
  return {
    swept:
      swept.what === 'finished' || swept.what === 'taken back'
        ? [releaseMessages.swept(swept.what, swept.dataset, swept.version)]
        : [],
    issues: [
      ...(swept.what === 'stuck' ? [swept.issue] : []),
      ...(opened.ok ? [] : opened.issues),
      ...history.issues,
    ],
    texts,
    ...(opened.ok && { published: opened.published }),
    history: history.lines,
  };
}
