import type { Metadata } from 'next';
import { pagePreview } from '@/app/card-list';
import { currentEdition } from '@/app/published';
import { SaidBody } from '@/components/claims/said-body';
import { Page } from '@/components/layout/page';
import { pageMetadata } from '@/components/layout/page-metadata';
import { PageTitle } from '@/components/layout/page-title';
import { saidPage } from '@/lib/edition/edition-claims';
import { links } from '@/lib/site/links';

const title = 'What was said, and what the figures show';

export function generateMetadata(): Metadata {
  return pageMetadata({
    path: links.said(),
    title,
    description: 'Sentences from the papers about a number, each beside what the published figures show.',
    preview: pagePreview('said'),
  });
}

export default function SaidPage() {
  return (
    <Page path={links.said()} crumbs={[{ label: 'Home', href: links.home() }]}>
      <PageTitle>{title}</PageTitle>
      <SaidBody said={saidPage(currentEdition())} at={links} />
    </Page>
  );
}
