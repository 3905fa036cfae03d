import { formatVersion } from '@/lib/dataset/format-version';
import type { Answer } from './answer';
import type { FileOptions } from './check-named-file';
import { compareFile, type ComparedFile } from './compared-file';
import { cellFields, describeRevision } from './describe-revision';

/** Says cell by cell how a file differs from the latest version. */
export async function diffCommand(path: string, options: FileOptions): Promise<Answer> {
  const compared = await compareFile(path, options);
  if ('outcome' in compared) return compared;
  return { outcome: 'done', lines: differenceLines(compared), fields: differenceFields(compared) };
}

export function differenceLines({ found, revision, number }: ComparedFile): string[] {
  const { version } = found.latest;
  const kind = revision.kind ? `${revision.kind}: ${version.number} becomes ${number}` : version.number;
  return [
    `Compared with the version of ${formatVersion(version.id)} (${kind}).`,
    ...describeRevision(revision),
  ];
}

export function differenceFields({ found, revision, number }: ComparedFile): Record<string, unknown> {
  const { id, sha256 } = found.latest.version;
  return {
    dataset: found.dataset.id,
    base: { version: id, sha256 },
    number,
    kind: revision.kind ?? null,
    cells: revision.cells.map(cellFields),
    rows: revision.rows,
  };
}
