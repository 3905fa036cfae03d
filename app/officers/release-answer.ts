import type { VersionId } from '@/lib/dataset/version';
import type { Conflict } from '@/lib/release/conflict';
import type { Issue } from '@/lib/validation/issue';

/** What became of a release: told to the page that sent it. */
export type ReleaseAnswer =
  | { became: 'waiting'; address: string }
  | { became: 'published'; version: VersionId; address: string }
  | { became: 'conflict'; conflict: Conflict }
  | { became: 'refused'; issues: readonly Issue[] };
