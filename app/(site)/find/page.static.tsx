import type { Metadata } from 'next';
import { pagePreview } from '@/app/card-list';
import { findable, opening } from '@/app/finder';
import { FinderPanel } from '@/components/find/finder-panel';
import { Lead } from '@/components/layout/lead';
import { Page } from '@/components/layout/page';
import { pageMetadata } from '@/components/layout/page-metadata';
import { PageTitle } from '@/components/layout/page-title';
import { links } from '@/lib/site/links';

export function generateMetadata(): Metadata {
  return pageMetadata({
    path: links.find(),
    title: 'Find a number',
    description:
      'A number, a row or a sentence from a printed paper: where it stands, and whether it still does.',
    preview: pagePreview('find'),
  });
}

/** In a copy of plain files nothing is answered on request: the same search runs in the reader’s browser. */
export default function FindPage() {
  return (
    <Page path={links.find()} section="papers" crumbs={[{ label: 'Home', href: links.home() }]}>
      <PageTitle>Find a number</PageTitle>
      <Lead>
        Type a number from a printed paper, a row of one of its tables, or a sentence. You see where it
        stands, and whether it still does.
      </Lead>
      <noscript>
        <p>
          This is a copy of the site as plain files: finding a number in it needs JavaScript, which is off.
          All figures stand in <a href={links.home()}>the datasets</a>.
        </p>
      </noscript>
      <FinderPanel findable={findable()} opening={opening()} />
    </Page>
  );
}
