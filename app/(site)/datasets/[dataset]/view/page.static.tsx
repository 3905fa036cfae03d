import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { latestArticle } from '@/app/article';
import { previewAt } from '@/app/card-list';
import { published, publishedDataset } from '@/app/published';
import { ChosenView } from '@/components/dataset/chosen-view';
import { ViewList } from '@/components/dataset/view-list';
import { Lead } from '@/components/layout/lead';
import { Page } from '@/components/layout/page';
import { pageMetadata } from '@/components/layout/page-metadata';
import { PageTitle } from '@/components/layout/page-title';
import { Section } from '@/components/layout/section';
import { everyView } from '@/lib/article/views';
import { links } from '@/lib/site/links';

interface Props {
  params: Promise<{ dataset: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  const withViews = published().datasets.filter(({ latest }) => everyView(latestArticle(latest)).length > 0);
  return withViews.map(({ dataset }) => ({ dataset: dataset.id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { dataset } = await params;
  const found = publishedDataset(dataset);
  if (!found) return {};
  const title = `${found.dataset.title}: any measure, any two periods`;
  return pageMetadata({
    path: links.choose(dataset),
    title,
    description: `${title}.`,
    preview: previewAt(links.datasetCard(dataset, found.latest.version.id)),
  });
}

/** In a copy of plain files: where a choice of measure and periods leads, and every choice as a link. */
export default async function ChoosePage({ params }: Props) {
  const { dataset } = await params;
  const found = publishedDataset(dataset);
  if (!found) notFound();
  const article = latestArticle(found.latest);
  const { title, shortTitle } = found.dataset;
  const { measure, measures, changes } = article;
  const crumbs = [
    { label: 'Home', href: links.home() },
    { label: shortTitle, href: links.dataset(dataset) },
  ];
  return (
    <Page path={links.choose(dataset)} section="datasets" crumbs={crumbs}>
      <ChosenView dataset={dataset} choosable={{ measure, measures, ...(changes ? { changes } : {}) }} />
      <PageTitle>{title}: any measure, any two periods</PageTitle>
      <Lead>Choose a measure and two periods.</Lead>
      {measures.map(({ value, label }) => (
        <Section key={value} id={value} title={label} ruled>
          <ViewList
            article={article}
            measure={value}
            pairs={everyView(article)
              .filter((view) => view.measure === value)
              .toReversed()}
          />
        </Section>
      ))}
    </Page>
  );
}
