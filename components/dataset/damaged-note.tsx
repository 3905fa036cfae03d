import { InsetNote } from '@/components/layout/inset-note';
import { describeDamaged } from '@/lib/dataset/describe-damaged';
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
  return <InsetNote>{describeDamaged(damaged, shown).join(' ')}</InsetNote>;
}
