import type { Metadata } from 'next';
import { pagePreview } from '@/app/card-list';
import { published } from '@/app/published';
import { PromisesBody } from '@/components/commitments/promises-body';
import { DownloadList } from '@/components/layout/download-list';
import { Page } from '@/components/layout/page';
import { pageMetadata } from '@/components/layout/page-metadata';
import { PageTitle } from '@/components/layout/page-title';
import { Section } from '@/components/layout/section';
import { promisesView } from '@/lib/scrutiny/commitments/promises-view';
import { links } from '@/lib/site/links';

export function generateMetadata(): Metadata {
  return pageMetadata({
    path: links.promises(),
    title: 'Promised and not yet answered',
    description: 'What members asked for or were promised, when it is due, and what has answered it.',
    preview: pagePreview('promises'),
  });
}

/** As the latest paper tells it, open ones first. */
export default function PromisesPage() {
  return (
    <Page path={links.promises()} crumbs={[{ label: 'Home', href: links.home() }]}>
      <PageTitle>Promised and not yet answered</PageTitle>
      <PromisesBody view={promisesView(published().meetings, links)} />
      <Section id="download" title="Download">
        <DownloadList
          items={[
            {
              label: 'The whole list',
              href: links.promisesCsv(),
              detail: 'CSV, with the exact words of the papers, for a spreadsheet',
            },
          ]}
        />
      </Section>
    </Page>
  );
}
