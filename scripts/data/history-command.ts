import type { HistoryLine } from '@/lib/release/history';
import type { Answer } from './answer';
import { datasetNamed, openFolder } from './open-folder';

/** Who published what, when and why, latest first. A history that was changed is not shown: what is wrong with it is. */
export async function historyCommand(
  dataset: string | undefined,
  { data }: { data: string },
): Promise<Answer> {
  const folder = await openFolder(data);
  if ('outcome' in folder) return folder;
  if (dataset !== undefined) datasetNamed(folder, dataset);
  const history = folder.history
    .filter((line) => dataset === undefined || line.dataset === dataset)
    .reverse();
  return {
    outcome: 'done',
    lines:
      history.length === 0
        ? ['Nothing has been published by these commands or the page yet.']
        : history.map(lineOf),
    fields: { history },
  };
}

function lineOf({ at, who, approvedBy, action, dataset, version, note, reason }: HistoryLine): string {
  const approved = approvedBy === undefined ? '' : `, approved by ${approvedBy}`;
  const why = reason === undefined ? '' : ` Why: ${reason}`;
  const what = action === 'undo' ? 'went back with' : 'published';
  return `${at}  ${who}${approved} ${what} version ${version} of ${dataset}: ${note}${why}`;
}
