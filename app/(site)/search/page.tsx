import type { Metadata } from 'next';
import { pagePreview } from '@/app/card-list';
import { published } from '@/app/published';
import { Page } from '@/components/layout/page';
import { pageMetadata } from '@/components/layout/page-metadata';
import { PageTitle } from '@/components/layout/page-title';
import { SearchPanel } from '@/components/search/search-panel';
import { catalogue } from '@/data/catalogue';
import { glossary, symbolTerms } from '@/data/glossary';
import { buildSearchIndex } from '@/lib/search/search-index';
import { links } from '@/lib/site/links';
import { lookupLatest } from '@/lib/edition/published';
import { searchableMeetings } from './searchable-meetings';

export function generateMetadata(): Metadata {
  return pageMetadata({
    path: links.search(),
    title: 'Search',
    description: 'Find a measure, a term, or a meeting by its day.',
    preview: pagePreview('search'),
  });
}

/** Made once, with everything that can be found in it: the search itself runs in the reader's browser. */
export default function SearchPage() {
  const entries = buildSearchIndex({
    catalogue,
    glossary: [...glossary, ...symbolTerms],
    meetings: searchableMeetings(published().meetings),
    lookup: lookupLatest(published()),
  });
  return (
    <Page path={links.search()} search={false} crumbs={[{ label: 'Home', href: links.home() }]}>
      <PageTitle>Search</PageTitle>
      <noscript>
        <p>
          Searching as you type needs JavaScript, which is off. Everything that can be found is listed below,
          A to Z: use your browser’s find (Ctrl and F, or ⌘ and F).
        </p>
      </noscript>
      <SearchPanel entries={entries} />
    </Page>
  );
}
