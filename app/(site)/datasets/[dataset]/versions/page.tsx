import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { previewAt } from '@/app/card-list';
import { published, publishedDataset } from '@/app/published';
import { unshownMetadata, unshownPage } from '@/app/unshown-page';
import { DamagedNote } from '@/components/dataset/damaged-note';
import { VersionList } from '@/components/dataset/version-list';
import { Page } from '@/components/layout/page';
import { pageMetadata } from '@/components/layout/page-metadata';
import { PageTitle } from '@/components/layout/page-title';
import { versionHistory } from '@/lib/revision/version-history';
import { links } from '@/lib/site/links';

interface Props {
  params: Promise<{ dataset: string }>;
}

export function generateStaticParams() {
  return published().datasets.map(({ dataset }) => ({ dataset: dataset.id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { dataset } = await params;
  const found = publishedDataset(dataset);
  if (!found) return unshownMetadata({ dataset });
  return pageMetadata({
    path: links.versions(dataset),
    title: `${found.dataset.title}: versions`,
    description: 'Every version published, and what each brought.',
    preview: previewAt(links.datasetCard(dataset, found.latest.version.id)),
  });
}

export default async function VersionsPage({ params }: Props) {
  const { dataset } = await params;
  const found = publishedDataset(dataset);
  if (!found) return unshownPage(links.versions(dataset), { dataset }) ?? notFound();
  const crumbs = [
    { label: 'Home', href: links.home() },
    { label: found.dataset.shortTitle, href: links.dataset(dataset) },
  ];
  return (
    <Page path={links.versions(dataset)} section="datasets" crumbs={crumbs}>
      <PageTitle kicker={found.dataset.title}>Versions</PageTitle>
      <DamagedNote {...(found.damaged && { damaged: found.damaged })} shown={found.latest.version.id} />
      <VersionList dataset={dataset} entries={versionHistory(found.tables)} />
    </Page>
  );
}
