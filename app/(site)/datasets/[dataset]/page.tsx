import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { published } from '@/app/published';
import { datasetView } from '@/app/views/dataset-view';
import { todaysMoment } from '@/app/views/moment';
import { datasetPreview, viewMetadata } from '@/app/views/view-metadata';
import { ViewPage } from '@/app/views/view-page';

interface Props {
  params: Promise<{ dataset: string }>;
}

export function generateStaticParams() {
  return published().datasets.map(({ dataset }) => ({ dataset: dataset.id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { dataset } = await params;
  return viewMetadata(datasetView(todaysMoment(), dataset), () => datasetPreview(dataset));
}

export default async function DatasetPage({ params }: Props) {
  const moment = todaysMoment();
  const view = datasetView(moment, (await params).dataset);
  if (!view) notFound();
  return <ViewPage view={view} moment={moment} />;
}
