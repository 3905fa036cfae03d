import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { everyFigureId, lastFigureIn } from '@/app/article';
import { previewAt } from '@/app/card-list';
import { published } from '@/app/published';
import { unshownMetadata, unshownPage } from '@/app/unshown-page';
import { figureView } from '@/app/views/figure-view';
import { todaysMoment } from '@/app/views/moment';
import { viewMetadata } from '@/app/views/view-metadata';
import { ViewPage } from '@/app/views/view-page';
import { withOembed } from '@/components/sharing/with-oembed';
import { LATEST, links } from '@/lib/site/links';

interface Props {
  params: Promise<{ dataset: string; figure: string }>;
}

export function generateStaticParams() {
  return published().datasets.flatMap((each) =>
    everyFigureId(each).map((figure) => ({ dataset: each.dataset.id, figure })),
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { dataset, figure: id } = await params;
  const figure = lastFigureIn(dataset, id);
  if (!figure) return unshownMetadata({ dataset, figure: id });
  const metadata = viewMetadata(figureView(todaysMoment(), dataset, id), () =>
    previewAt(links.figureCard(dataset, id, figure.version.id)),
  );
  return withOembed(metadata, figure, LATEST);
}

export default async function LatestFigurePage({ params }: Props) {
  const { dataset, figure } = await params;
  const moment = todaysMoment();
  const view = figureView(moment, dataset, figure);
  if (!view) return unshownPage(links.figure(dataset, figure), { dataset, figure }) ?? notFound();
  return <ViewPage view={view} moment={moment} />;
}
