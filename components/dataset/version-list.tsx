import { SourceLine } from '@/components/layout/source-line';
import type { Version } from '@/lib/dataset/version';
import { formatDay } from '@/lib/period/format-period';
import { links } from '@/lib/site/links';

/** Every published version of a dataset, the latest first: its day, what it brought, its paper, its checksum. */
export function VersionList({ dataset, versions }: { dataset: string; versions: readonly Version[] }) {
  return (
    <>
      <p>
        A version never changes once it is published. A correction or a new year is a new version, and the
        earlier ones stay here.
      </p>
      {versions.toReversed().map((version) => (
        <section key={version.id} className="section section--ruled" id={version.id}>
          <h2 className="section__title">
            <a href={links.version(dataset, version.id)}>{formatDay(version.published)}</a>
          </h2>
          <p>
            Version {version.number}. {version.note}
          </p>
          <SourceLine citation={version.citation} />
          <p className="where">
            <a href={links.download(dataset, version.id, 'csv')}>CSV</a>, SHA-256{' '}
            <code>{version.sha256}</code>
          </p>
        </section>
      ))}
    </>
  );
}
