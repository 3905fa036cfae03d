import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { latestArticle } from '@/app/article';
import { previewAt } from '@/app/card-list';
import { published, publishedDataset } from '@/app/published';
import { unshownMetadata, unshownPage } from '@/app/unshown-page';
import { DamagedNote } from '@/components/dataset/damaged-note';
import { DatasetArticle } from '@/components/dataset/dataset-article';
import { Page } from '@/components/layout/page';
import { pageMetadata } from '@/components/layout/page-metadata';
import { site } from '@/lib/site/config';
import { links } from '@/lib/site/links';

interface Props {
  params: Promise<{ dataset: string }>;
}

export function generateStaticParams() {
  return published().datasets.map(({ dataset }) => ({ dataset: dataset.id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const asked = await params;
  const found = publishedDataset(asked.dataset);
  if (!found) return unshownMetadata(asked);
  const { id, title, summary } = found.dataset;
  return pageMetadata({
    path: links.dataset(id),
    title,
    description: summary,
    preview: previewAt(links.datasetCard(id, found.latest.version.id)),
  });
}

export default async function DatasetPage({ params }: Props) {
  const asked = await params;
  const found = publishedDataset(asked.dataset);
  if (!found) return unshownPage(links.dataset(asked.dataset), asked) ?? notFound();
  return (
    <Page
      path={links.dataset(found.dataset.id)}
      section="datasets"
      crumbs={[{ label: 'Home', href: links.home() }]}
    >
      <DamagedNote {...(found.damaged && { damaged: found.damaged })} shown={found.latest.version.id} />
      <DatasetArticle article={latestArticle(found.latest)} site={site} />
    </Page>
  );
}
