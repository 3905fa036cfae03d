import type { ConflictWords } from '@/components/officer/standing-conflict';
import { formatVersion } from '@/lib/dataset/format-version';
import type { Conflict } from '@/lib/release/conflict';

/** So many changed figures are told one by one. */
const MOST_TOLD = 8;

/** What others published meanwhile, in words. */
export function describeConflict({ since }: Conflict): ConflictWords[] {
  return since.map(({ version, revision }) => {
    const labels = revision.cells.map(({ label, what }) => `${label}: ${what}`);
    const more = labels.length - MOST_TOLD;
    return {
      version: `Version of ${formatVersion(version.id)}`,
      note: version.note,
      changes: [...labels.slice(0, MOST_TOLD), ...(more > 0 ? [`and ${more} more`] : [])],
    };
  });
}
