import { SourceLine } from '@/components/layout/source-line';
import { formatVersion } from '@/lib/dataset/format-version';
import { sentence } from '@/lib/revision/describe-cell-history';
import { noteBesideRestored } from '@/lib/revision/restoring-note';
import type { VersionEntry } from '@/lib/revision/version-history';
import { links } from '@/lib/site/links';
import { VersionChanges } from './version-changes';

/** Every published version of a dataset, the latest first: its day, what it brought and why, its paper, its checksum. */
export function VersionList({ dataset, entries }: { dataset: string; entries: readonly VersionEntry[] }) {
  return (
    <>
      <p>
        A version never changes once it is published. A correction or a new year is a new version, and the
        earlier ones stay here. <a href={links.feed()}>A feed of releases</a> (Atom) tells of each.
      </p>
      {entries.map((entry) => (
        <section key={entry.version.id} className="section section--ruled" id={entry.version.id}>
          <h2 className="section__title">
            <a href={links.version(dataset, entry.version.id)}>{formatVersion(entry.version.id)}</a>
          </h2>
          <VersionWords dataset={dataset} entry={entry} />
          <VersionChanges {...entry} />
          <SourceLine citation={entry.version.citation} />
          <p className="where">
            <a href={links.download(dataset, entry.version.id, 'csv')}>CSV</a>, SHA-256{' '}
            <code>{entry.version.sha256}</code>
          </p>
        </section>
      ))}
    </>
  );
}

function VersionWords({ dataset, entry }: { dataset: string; entry: VersionEntry }) {
  const { version, summary, why, restores } = entry;
  const note = noteBesideRestored(version, restores);
  return (
    <>
      <p>
        Version {version.number}.{note !== undefined && ` ${note}`}
      </p>
      {summary !== undefined && (
        <p>
          {summary}
          {restores && (
            <>
              {' '}
              It publishes again the figures of{' '}
              <a href={links.version(dataset, restores.id)}>{formatVersion(restores.id)}</a>.
            </>
          )}
          {why !== undefined && ` Reason: ${sentence(why)}`}
        </p>
      )}
    </>
  );
}
