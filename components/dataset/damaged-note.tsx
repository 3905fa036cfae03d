import { InsetNote } from '@/components/layout/inset-note';
import { formatVersion } from '@/lib/dataset/format-version';
import type { VersionId } from '@/lib/dataset/version';

interface Props {
  /** The versions whose files are not as they were published. */
  damaged?: readonly VersionId[];
  /** The version that is shown. */
  shown: VersionId;
}

/** Says that a version cannot be shown, because its file is not as it was published, and what stands here in its place. */
export function DamagedNote({ damaged = [], shown }: Props) {
  if (damaged.length === 0) return null;
  const isNewer = damaged.some((id) => id > shown);
  return (
    <InsetNote>
      {damaged.length === 1 ? 'The version' : 'The versions'} of {damaged.map(formatVersion).join(' and ')}{' '}
      cannot be shown: {damaged.length === 1 ? 'its file is' : 'their files are'} not as published.{' '}
      {isNewer && `These are the last figures that are sound, of ${formatVersion(shown)}.`}
    </InsetNote>
  );
}
