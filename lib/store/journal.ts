import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { publishingPaths } from './publishing-paths';

const journalSchema = z.strictObject({
  dataset: z.string().regex(/^[a-z][a-z0-9-]*$/),
  version: z.string().regex(/^\d{4}-\d{2}-\d{2}(-\d{2})?$/),
  /** SHA-256 of the CSV that is published. */
  csv: z.string(),
  /** SHA-256 of `versions.json` with the new version in it. */
  versions: z.string(),
  /** How long the history was, in bytes; `null` where there was none. */
  historyBytes: z.int().nullable(),
  historyLine: z.string(),
});

/** What is being published, written down before anything is touched: enough to finish it or to take it back. */
export type Journal = z.infer<typeof journalSchema>;

export type FoundJournal =
  /** Nothing was broken off. */
  | 'none'
  /** Something was, and what cannot be read. */
  | 'unreadable'
  /** `abandoned` where it was being taken back already. */
  | { journal: Journal; abandoned: boolean };

/** The journal of a publication that was broken off. */
export function readJournal(dataFolder: string): FoundJournal {
  const { journal, abandoned } = publishingPaths(dataFolder, '', '');
  const isAbandoned = existsSync(abandoned);
  if (!isAbandoned && !existsSync(journal)) return 'none';
  const read = parse(readFileSync(isAbandoned ? abandoned : journal, 'utf8'));
  return read ? { journal: read, abandoned: isAbandoned } : 'unreadable';
}

function parse(text: string): Journal | undefined {
  try {
    return journalSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
