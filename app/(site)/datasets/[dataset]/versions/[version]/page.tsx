import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { frozenArticle } from '@/app/article';
import { previewAt } from '@/app/card-list';
import { published, publishedDataset } from '@/app/published';
import { unshownMetadata, unshownPage } from '@/app/unshown-page';
import { DatasetArticle } from '@/components/dataset/dataset-article';
import { Page } from '@/components/layout/page';
import { pageMetadata } from '@/components/layout/page-metadata';
import { formatVersion } from '@/lib/dataset/format-version';
import { site } from '@/lib/site/config';
import { links } from '@/lib/site/links';

interface Props {
  params: Promise<{ dataset: string; version: string }>;
}

export function generateStaticParams() {
  return published().datasets.flatMap(({ dataset, tables }) =>
    tables.map(({ version }) => ({ dataset: dataset.id, version: version.id })),
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { dataset, version } = await params;
  const found = publishedDataset(dataset);
  if (!found?.tables.some((table) => table.version.id === version))
    return unshownMetadata({ dataset, version });
  const title = `${found.dataset.title}, version of ${version}`;
  return pageMetadata({
    path: links.version(dataset, version),
    title,
    description: found.dataset.summary,
    preview: previewAt(links.datasetCard(dataset, version)),
  });
}

export default async function VersionPage({ params }: Props) {
  const { dataset, version } = await params;
  const found = publishedDataset(dataset);
  const table = found?.tables.find((candidate) => candidate.version.id === version);
  if (!found || !table)
    return unshownPage(links.version(dataset, version), { dataset, version }) ?? notFound();
  const { latest } = found;
  const newer =
    table === latest
      ? {}
      : { newer: { published: formatVersion(latest.version.id), href: links.dataset(dataset) } };
  const crumbs = [
    { label: 'Home', href: links.home() },
    { label: found.dataset.shortTitle, href: links.dataset(dataset) },
    { label: 'Versions', href: links.versions(dataset) },
  ];
  return (
    <Page path={links.version(dataset, version)} section="datasets" crumbs={crumbs}>
      <DatasetArticle article={frozenArticle(table)} site={site} frozen={newer} />
    </Page>
  );
}
