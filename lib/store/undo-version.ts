import { restoreRelease, type Restoring } from '../release/restore-release';
import { publishLocked, type Publishing, type PublishResult, whileLocked } from './publish-version';

/**
 * Publishes the figures of an earlier version once more, as a new version with a reason: the one before the latest,
 * or the one asked for. Nothing is deleted, and an undoing can be undone.
 */
export async function undoVersion(
  dataFolder: string,
  restoring: Restoring,
  options: Publishing,
): Promise<PublishResult> {
  return whileLocked(dataFolder, options, (opened) => {
    const csvOf = (dataset: string, version: string): string =>
      opened.texts.datasets.find(({ id }) => id === dataset)?.csvs[version] ?? '';
    const restored = restoreRelease(restoring, opened.published, csvOf);
    if (!restored.ok) return { ok: false, why: 'issues', issues: restored.issues };
    return publishLocked(dataFolder, restored.release, opened, options);
  });
}
