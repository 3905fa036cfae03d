import { formatVersion } from './format-version';
import type { VersionId } from './version';

/** Said where no version of a dataset can be shown. */
export const NO_SOUND_VERSION = 'These figures cannot be shown: no file of them is as published.';

/**
 * What a reader is told of versions whose files are not as they were published, a sentence each; nothing where there
 * are none. Where one of them is newer than the version that is shown, which figures stand in its place.
 */
export function describeDamaged(damaged: readonly VersionId[], shown?: VersionId): string[] {
  if (damaged.length === 0) return [];
  const names = damaged.map(formatVersion).join(' and ');
  const cannot =
    damaged.length === 1
      ? `The version of ${names} cannot be shown: its file is not as published.`
      : `The versions of ${names} cannot be shown: their files are not as published.`;
  const isNewer = shown !== undefined && damaged.some((id) => id > shown);
  return isNewer
    ? [cannot, `These are the last figures that are sound, of ${formatVersion(shown)}.`]
    : [cannot];
}
