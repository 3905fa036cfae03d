import { z } from 'zod';
import type { Version } from '../dataset/version';
import { isVersionId } from '../dataset/version-schema';
import { sha256Hex } from '../edition/sha256-hex';
import { hashOf } from './release';

const text = z.string().min(1);
const hex = z.string().regex(/^[0-9a-f]{64}$/);

const lineSchema = z.strictObject({
  /** Counts from 1. */
  seq: z.int().positive(),
  at: text,
  who: text,
  approvedBy: text.exactOptional(),
  action: z.enum(['publish', 'undo']),
  dataset: text,
  version: z.string().refine(isVersionId),
  release: hex,
  /** Of the version's CSV. */
  sha256: hex,
  /** Of the version's entry in `versions.json`, whatever is added after it. */
  entry: hex,
  note: text,
  reason: text.exactOptional(),
  /** The hash of the line before; zeros in the first. */
  previous: hex,
  /** Of everything before it in the line. */
  hash: hex,
});

/** One publication: who, when, what and why, chained to the line before it. */
export type HistoryLine = z.infer<typeof lineSchema>;

/** Who publishes, and who approved it where that is another. */
export interface Publisher {
  who: string;
  approvedBy?: string;
}

const NOTHING_BEFORE = '0'.repeat(64);

/** The line that tells of a version, as it follows what the history holds. Ends with a line feed. */
export function nextHistoryLine(
  history: readonly HistoryLine[],
  dataset: string,
  version: Version & Required<Pick<Version, 'publication'>>,
  { who, approvedBy }: Publisher,
): string {
  const { publication } = version;
  const last = history.at(-1);
  const line = {
    seq: (last?.seq ?? 0) + 1,
    at: publication.at,
    who,
    ...(approvedBy !== undefined && { approvedBy }),
    action: publication.restores ? ('undo' as const) : ('publish' as const),
    dataset,
    version: version.id,
    release: publication.release,
    sha256: version.sha256,
    entry: hashOf(version),
    note: version.note,
    ...(publication.reason !== undefined && { reason: publication.reason }),
    previous: last?.hash ?? NOTHING_BEFORE,
  };
  return `${JSON.stringify({ ...line, hash: sha256Hex(JSON.stringify(line)) })}\n`;
}

/** What a line of the file is: read, or not one of ours. A line is as it was written only if every byte of it is. */
export function readHistoryLine(line: string): HistoryLine | 'unreadable' | 'edited' {
  const parsed = lineSchema.safeParse(parseJson(line));
  if (!parsed.success) return 'unreadable';
  const written = line.replace(/,"hash":"[0-9a-f]{64}"\}$/, '}');
  return sha256Hex(written) === parsed.data.hash && written !== line ? parsed.data : 'edited';
}

/** Whether a line comes right after another, or first. */
export function follows(line: HistoryLine, before: HistoryLine | undefined): boolean {
  return line.seq === (before?.seq ?? 0) + 1 && line.previous === (before?.hash ?? NOTHING_BEFORE);
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}
