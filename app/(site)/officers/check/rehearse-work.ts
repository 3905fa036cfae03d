import type { Table } from '@/lib/dataset/table';
import type { Edition } from '@/lib/edition/edition';
import { rehearse } from '@/lib/edition/rehearse';
import { sha256Hex } from '@/lib/edition/sha256-hex';
import { withTable } from '@/lib/edition/with-table';
import { compareVersions, nextNumber } from '@/lib/revision/compare-versions';
import { chosenDataset } from './check-work';
import type { RehearsedWork } from './questions';

/** What stands for the note until the officer has typed one, so that the rehearsal shows where it will be read. */
const NOT_TYPED = '(your release note)';

/** What would come of publishing an accepted table: its number, its differences, every address that would change. */
export function rehearseWork(accepted: { table: Table; csv: string }, edition: Edition): RehearsedWork {
  const { dataset, version } = accepted.table;
  const { latest } = chosenDataset(edition, dataset.id);
  const revision = compareVersions(latest, accepted.table);
  return rehearseTable(
    {
      ...accepted.table,
      version: {
        ...version,
        number: nextNumber(latest.version.number, revision.kind),
        sha256: sha256Hex(accepted.csv),
        note: version.note.trim() || NOT_TYPED,
      },
    },
    edition,
  );
}

/** The same for a table whose version is decided. */
export function rehearseTable(table: Table, edition: Edition): RehearsedWork {
  const { latest } = chosenDataset(edition, table.dataset.id);
  const { id, number } = table.version;
  return {
    version: { id, number },
    ...compareVersions(latest, table),
    rehearsal: rehearse(edition, { ...edition, published: withTable(edition.published, table) }),
  };
}
