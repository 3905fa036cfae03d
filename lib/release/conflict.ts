import type { Version, VersionId } from '../dataset/version';
import type { PublishedDataset } from '../edition/published';
import { compareVersions, type Revision } from '../revision/compare-versions';

/** What was published after the version that a release was compared with. */
export interface Conflict {
  base: VersionId;
  /** Each version since, earliest first, with what it changed. */
  since: readonly { version: Version; revision: Revision }[];
}

/** What has been published since a version, cell by cell. */
export function conflictSince({ tables }: PublishedDataset, base: VersionId): Conflict {
  const from = tables.findIndex(({ version }) => version.id === base);
  const since = tables.slice(from + 1).map((table, index) => ({
    version: table.version,
    revision: compareVersions(tables[from + index] ?? table, table),
  }));
  return { base, since };
}
