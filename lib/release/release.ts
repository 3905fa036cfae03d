import { z } from 'zod';
import type { CellReason, Citation, Tick, VersionId } from '../dataset/version';
import { cellReasonSchema, citationSchema, isVersionId, tickSchema } from '../dataset/version-schema';
import { sha256Hex } from '../edition/sha256-hex';
import type { Issue } from '../validation/issue';
import { releaseMessages } from './messages';

/**
 * A version that is prepared and not yet published: what an officer hands over, as a file or to a server. It is
 * tied to the version that it was compared with, and the doors check all of it again before they publish.
 */
export interface Release {
  format: 'childrens-services-statistics/release/1';
  dataset: string;
  /** The latest version when the file was checked. Another one since then means: compare again. */
  base: { version: VersionId; sha256: string };
  /** The text to be published, exactly. */
  csv: string;
  citation: Citation;
  /** What it brings, for readers. */
  note: string;
  /** Why, where no new paper says so: a correction. */
  reason?: string;
  /** One for every published figure that changes or goes. */
  reasons: readonly CellReason[];
  /** One for every warning. */
  ticks: readonly Tick[];
  /** The version whose figures it restores. */
  restores?: VersionId;
}

const text = z.string().trim().min(1);
const versionId = z.string().refine(isVersionId);

/** Reads a prepared release from JSON. Whether it may be published is another question: see `judgeRelease`. */
export const releaseSchema: z.ZodType<Release> = z.strictObject({
  format: z.literal('childrens-services-statistics/release/1'),
  dataset: text,
  base: z.strictObject({ version: versionId, sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  csv: z.string(),
  citation: citationSchema,
  note: text,
  reason: text.exactOptional(),
  reasons: z.array(cellReasonSchema),
  ticks: z.array(tickSchema),
  restores: versionId.exactOptional(),
});

/** What must stand in a release before anything else is asked of it: each field that does not, told once. */
export function readRelease(value: unknown): { ok: true; release: Release } | { ok: false; issues: Issue[] } {
  const parsed = releaseSchema.safeParse(value);
  if (parsed.success) return { ok: true, release: parsed.data };
  const issues = new Map(parsed.error.issues.map(({ path }) => [path.join('.'), issueAt(path)]));
  return { ok: false, issues: [...issues.values()] };
}

function issueAt(path: readonly PropertyKey[]): Issue {
  const [field, ...rest] = path.map(String);
  if (field === undefined || field === 'format') return releaseMessages.notARelease();
  if (field === 'note') return releaseMessages.noNote();
  if (field === 'citation') return releaseMessages.noCitation(rest.at(-1) ?? 'the paper');
  return releaseMessages.badRelease([field, ...rest].join('.'));
}

/** Names a release by its content, so that a double click or a replay is known for what it is. 64 hex digits. */
export function releaseId(release: Release): string {
  return hashOf(release);
}

/** SHA-256 of a value as JSON, whatever the order of its keys. */
export function hashOf(value: unknown): string {
  return sha256Hex(JSON.stringify(inOrder(value)));
}

/** The same value with the keys of every object in alphabetical order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, inOrder(each)]));
}
