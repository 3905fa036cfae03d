import { InsetNote } from '@/components/layout/inset-note';
import { PageTitle } from '@/components/layout/page-title';
import { describeDamaged, NO_SOUND_VERSION } from '@/lib/dataset/describe-damaged';
import { formatVersion } from '@/lib/dataset/format-version';
import type { VersionId } from '@/lib/dataset/version';
import { links } from '@/lib/site/links';

interface Props {
  dataset: { id: string; title: string };
  /** The version that was asked for; where it is left out, the latest. */
  version?: VersionId;
  /** The last version that can be shown, where there is one. */
  instead?: VersionId;
}

/** What stands in place of figures that were published and cannot be shown: why, where others are, and no number. */
export function UnshownFigures({ dataset, version, instead }: Props) {
  return (
    <>
      <PageTitle {...(version && { kicker: dataset.title })}>
        {version ? `Version of ${formatVersion(version)}` : dataset.title}
      </PageTitle>
      <InsetNote>{version ? describeDamaged([version]).join(' ') : NO_SOUND_VERSION}</InsetNote>
      {instead ? (
        <p>
          See{' '}
          <a href={links.dataset(dataset.id)}>the last figures that are sound, of {formatVersion(instead)}</a>
          , or <a href={links.versions(dataset.id)}>all versions</a>.
        </p>
      ) : (
        <p>
          The <a href={links.papers()}>papers</a> that they came from have them.
        </p>
      )}
    </>
  );
}
