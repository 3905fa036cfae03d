import type { Table } from '../../dataset/table';
import { dayOfVersion, type VersionId } from '../../dataset/version';
import type { Day } from '../../period/day';
import type { KnownDataset } from './meeting-source';

/** The version of a dataset that members had: its table, or only its name where its file is not as it was published. */
export type VersionHad = { table: Table } | { lost: VersionId };

/** The last version published by a day; `undefined` where none was. One that is damaged is not replaced by another. */
export function versionHad({ tables, damaged }: KnownDataset, day: Day): VersionHad | undefined {
  const table = tables.findLast(({ version }) => version.published <= day);
  const lost = damaged
    .filter((id) => dayOfVersion(id) <= day)
    .sort()
    .at(-1);
  if (lost !== undefined && (!table || lost > table.version.id)) return { lost };
  return table && { table };
}
