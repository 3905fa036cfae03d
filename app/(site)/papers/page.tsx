import type { Metadata } from 'next';
import { pagePreview } from '@/app/card-list';
import { currentEdition, published } from '@/app/published';
import { Lead } from '@/components/layout/lead';
import { Page } from '@/components/layout/page';
import { pageMetadata } from '@/components/layout/page-metadata';
import { PageTitle } from '@/components/layout/page-title';
import { PaperSection } from '@/components/papers/paper-section';
import { UnlistedPaperSection } from '@/components/papers/unlisted-paper-section';
import { unlistedPapers } from '@/lib/edition/edition-papers';
import { links } from '@/lib/site/links';

export function generateMetadata(): Metadata {
  return pageMetadata({
    path: links.papers(),
    title: 'Papers',
    description: 'The public papers that every figure was read from, and what in them is untidy.',
    preview: pagePreview('papers'),
  });
}

export default function PapersPage() {
  const { datasets, meetings } = published();
  const titles = new Map(datasets.map(({ dataset }) => [dataset.id, dataset.title]));
  return (
    <Page path={links.papers()} section="papers" crumbs={[{ label: 'Home', href: links.home() }]}>
      <PageTitle>Papers</PageTitle>
      <Lead>
        Every figure here was read from one of these public papers, exactly as printed. Where a paper is
        untidy, that is listed too: nothing was mended.
      </Lead>
      <p>
        Have you a paper in front of you? <a href={links.find()}>Find a number</a>, a row or a sentence of it,
        and see whether it still stands.
      </p>
      {unlistedPapers(currentEdition()).map((versions) => (
        <UnlistedPaperSection key={versions[0]?.citation.paper} versions={versions} />
      ))}
      {meetings.papers.toReversed().map((paper) => (
        <PaperSection
          key={paper.id}
          paper={paper}
          items={meetings.items.filter((item) => item.paper === paper.id)}
          untidy={meetings.untidy.filter((thing) => thing.paper === paper.id)}
          datasetTitles={titles}
        />
      ))}
    </Page>
  );
}
