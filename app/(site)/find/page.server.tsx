import type { Metadata } from 'next';
import { pagePreview } from '@/app/card-list';
import { findable, opening } from '@/app/finder';
import { FindExamples } from '@/components/find/find-examples';
import { FindForm } from '@/components/find/find-form';
import { FindResults } from '@/components/find/find-results';
import { Lead } from '@/components/layout/lead';
import { Page } from '@/components/layout/page';
import { pageMetadata } from '@/components/layout/page-metadata';
import { PageTitle } from '@/components/layout/page-title';
import { find } from '@/lib/finder/find';
import { links } from '@/lib/site/links';

type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

interface Props {
  searchParams?: Promise<SearchParams>;
}

/** An answer is for who asked it: only the page as it opens is for a search engine. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const asked = queryIn(await searchParams);
  const metadata = pageMetadata({
    path: links.find(),
    title: 'Find a number',
    description:
      'A number, a row or a sentence from a printed paper: where it stands, and whether it still does.',
    preview: pagePreview('find'),
  });
  if (asked === '') return metadata;
  return { ...metadata, title: find(asked, findable()).headline, robots: { index: false } };
}

/** Answered on request, and without JavaScript: the address carries what is asked. */
export default async function FindPage({ searchParams }: Props) {
  const asked = queryIn(await searchParams);
  return (
    <Page path={links.find()} section="papers" crumbs={[{ label: 'Home', href: links.home() }]}>
      <PageTitle>Find a number</PageTitle>
      {asked === '' && (
        <Lead>
          Type a number from a printed paper, a row of one of its tables, or a sentence. You see where it
          stands, and whether it still does.
        </Lead>
      )}
      <FindForm asked={asked} />
      {asked === '' ? <FindExamples opening={opening()} /> : <FindResults found={find(asked, findable())} />}
    </Page>
  );
}

/** What the address asks for; of an address that asks twice, the first. */
function queryIn(params: SearchParams | undefined): string {
  const asked = params?.['q'];
  return (typeof asked === 'string' ? asked : (asked?.[0] ?? '')).trim();
}
