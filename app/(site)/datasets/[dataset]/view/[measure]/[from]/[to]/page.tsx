import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { latestArticle } from '@/app/article';
import { published } from '@/app/published';
import { isStaticCopy } from '@/app/static-copy';
import { datasetView } from '@/app/views/dataset-view';
import { todaysMoment } from '@/app/views/moment';
import { datasetPreview, viewMetadata } from '@/app/views/view-metadata';
import { ViewPage } from '@/app/views/view-page';
import { everyView, viewsToMakeFirst } from '@/lib/article/views';

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
  const { dataset, ...choice } = await params;
  return viewMetadata(datasetView(todaysMoment(), dataset, choice), () => datasetPreview(dataset));
}

export default async function ChosenViewPage({ params }: Props) {
  const { dataset, ...choice } = await params;
  const moment = todaysMoment();
  const view = datasetView(moment, dataset, choice);
  if (!view) notFound();
  return <ViewPage view={view} moment={moment} />;
}
