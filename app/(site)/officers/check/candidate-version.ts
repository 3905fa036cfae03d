import type { Citation, Version } from '@/lib/dataset/version';
import type { PublishedDataset } from '@/lib/edition/published';
import type { Day } from '@/lib/period/day';
import { nextVersionId } from '@/lib/release/next-version-id';

/**
 * The version that a file would become if it were published on a day. Its number and checksum are not known before
 * its text. A clock that stands before the latest version is told of when the release is judged.
 */
export function candidateVersion(
  { latest }: PublishedDataset,
  today: Day,
  citation: Citation,
  note: string,
): Version {
  const { id, number } = latest.version;
  return { id: nextVersionId(id, today) ?? today, number, published: today, citation, sha256: '', note };
}
