import { catalogue } from '@/data/catalogue';
import { registers } from '@/data/meetings/registers';
import { undoVersion } from '@/lib/store/undo-version';
import type { Answer } from './answer';
import { datasetNamed, openFolder } from './open-folder';
import { publishedAnswer } from './published-answer';
import { whoPublishes } from './who-publishes';

export interface UndoOptions {
  data: string;
  reason: string;
  to?: string;
  note?: string;
  by?: string;
}

/** Publishes the figures of an earlier version once more. Nothing is deleted. */
export async function undoCommand(dataset: string, options: UndoOptions): Promise<Answer> {
  const folder = await openFolder(options.data);
  if ('outcome' in folder) return folder;
  datasetNamed(folder, dataset);
  const { reason, to, note } = options;
  const result = await undoVersion(
    options.data,
    { dataset, reason, ...(to !== undefined && { to }), ...(note !== undefined && { note }) },
    { who: whoPublishes(options.by), catalogue, registers },
  );
  return publishedAnswer(result, options.data);
}
