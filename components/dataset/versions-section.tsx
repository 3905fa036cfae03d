import { DownloadList } from '@/components/layout/download-list';
import { Section } from '@/components/layout/section';
import type { Version } from '@/lib/dataset/version';
import { formatVersion } from '@/lib/dataset/format-version';
import { links } from '@/lib/site/links';
import type { PageLinks } from '@/lib/site/page-links';

interface Props {
  dataset: string;
  version: Version;
  at?: PageLinks;
}

/** Which version this is, its frozen address, and the files to take away. */
export function VersionsSection({ dataset, version, at = links }: Props) {
  const href = (format: Parameters<typeof links.download>[2]): string =>
    links.download(dataset, version.id, format);
  return (
    <>
      <Section id="versions" title="Versions" ruled>
        <p>
          This is the version of {formatVersion(version.id)} ({version.number}), named by the day{' '}
          {version.publication ? 'it was published' : 'of the meeting whose papers it was read from'}.{' '}
          {version.note}
        </p>
        <p>
          <a href={links.version(dataset, version.id)}>The address of this version, which will not change</a>.{' '}
          <a href={at.history(dataset)}>The history of each figure</a>.{' '}
          <a href={links.versions(dataset)}>
            {at.day === undefined ? 'All versions' : 'All versions, as of today'}
          </a>
          .
        </p>
      </Section>
      <Section id="download" title="Download" ruled>
        <DownloadList
          items={[
            {
              label: 'CSV',
              href: href('csv'),
              detail: 'the file that this page is made from, copied from the paper',
            },
            {
              label: 'CSV for DfE’s Explore education statistics',
              href: href('full-csv'),
              detail: 'with geography columns and what is worked out',
            },
            { label: 'Its metadata', href: href('meta-csv'), detail: 'goes with the file above' },
            {
              label: 'JSON',
              href: href('json'),
              detail: 'with definitions, notes and formulas, for a program',
            },
            { label: 'CSVW metadata', href: href('csvw'), detail: 'describes the first file for a machine' },
          ]}
        />
      </Section>
    </>
  );
}
