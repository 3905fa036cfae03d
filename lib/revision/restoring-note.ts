import { formatVersion } from '../dataset/format-version';
import type { Version } from '../dataset/version';

/** What readers are told that a version brings which publishes the figures of another again, where no officer says it. */
export function restoringNote({ id }: Pick<Version, 'id'>): string {
  return `The figures of ${formatVersion(id)} are published again.`;
}

/**
 * What a version brings, in the words it was published with. Nothing where they only say which version it restores:
 * whoever tells that beside them says it once.
 */
export function noteBesideRestored({ note }: Pick<Version, 'note'>, restores?: Version): string | undefined {
  return restores && note === restoringNote(restores) ? undefined : note;
}
