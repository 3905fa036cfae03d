import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { latestArticle } from '@/app/article';
import { previewAt } from '@/app/card-list';
import { published, publishedDataset } from '@/app/published';
import { isStaticCopy } from '@/app/static-copy';
import { DatasetArticle } from '@/components/dataset/dataset-article';
import { Page } from '@/components/layout/page';
import { pageMetadata } from '@/components/layout/page-metadata';
import { everyView, isViewOf, viewsToMakeFirst } from '@/lib/article/views';
import { site } from '@/lib/site/config';
import { links } from '@/lib/site/links';

interface Props {
  params: Promise<{ dataset: string; measure: string; from: string; to: string }>;
}

/**
 * One choice away from the dataset's page is made with the site; a choice of both is made once, when first
 * asked for. A copy of plain files has every one.
 */
export function generateStaticParams() {
  const viewsOf = isStaticCopy ? everyView : viewsToMakeFirst;
  return published().datasets.flatMap(({ dataset, latest }) =>
    viewsOf(latestArticle(latest)).map((view) => ({ dataset: dataset.id, ...view })),
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { dataset, measure, from, to } = await params;
  const found = publishedDataset(dataset);
  if (!found) return {};
  const { title, summary } = found.dataset;
  return pageMetadata({
    path: links.view(dataset, measure, from, to),
    title,
    description: summary,
    preview: previewAt(links.datasetCard(dataset, found.latest.version.id)),
  });
}

export default async function ViewPage({ params }: Props) {
  const { dataset, ...view } = await params;
  const found = publishedDataset(dataset);
  if (!found || !isViewOf(latestArticle(found.latest), view)) notFound();
  const crumbs = [
    { label: 'Home', href: links.home() },
    { label: found.dataset.shortTitle, href: links.dataset(dataset) },
  ];
  return (
    <Page path={links.view(dataset, view.measure, view.from, view.to)} section="datasets" crumbs={crumbs}>
      <DatasetArticle article={latestArticle(found.latest, view)} site={site} />
    </Page>
  );
}
