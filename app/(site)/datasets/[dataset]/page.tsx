import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { published } from '@/app/published';
import { unshownMetadata, unshownPage } from '@/app/unshown-page';
import { datasetView } from '@/app/views/dataset-view';
import { todaysMoment } from '@/app/views/moment';
import { datasetPreview, viewMetadata } from '@/app/views/view-metadata';
import { ViewPage } from '@/app/views/view-page';
import { links } from '@/lib/site/links';

interface Props {
  params: Promise<{ dataset: string }>;
}

export function generateStaticParams() {
  return published().datasets.map(({ dataset }) => ({ dataset: dataset.id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const asked = await params;
  const view = datasetView(todaysMoment(), asked.dataset);
  return view ? viewMetadata(view, () => datasetPreview(asked.dataset)) : unshownMetadata(asked);
}

export default async function DatasetPage({ params }: Props) {
  const moment = todaysMoment();
  const asked = await params;
  const view = datasetView(moment, asked.dataset);
  if (!view) return unshownPage(links.dataset(asked.dataset), asked) ?? notFound();
  return <ViewPage view={view} moment={moment} />;
}
