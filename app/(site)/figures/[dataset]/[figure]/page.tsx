import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { everyFigureId, figureStanding, lastFigureIn } from '@/app/article';
import { previewAt } from '@/app/card-list';
import { published } from '@/app/published';
import { unshownMetadata, unshownPage } from '@/app/unshown-page';
import { DamagedNote } from '@/components/dataset/damaged-note';
import { FigurePage } from '@/components/figure/figure-page';
import { Page } from '@/components/layout/page';
import { pageMetadata } from '@/components/layout/page-metadata';
import { withOembed } from '@/components/sharing/with-oembed';
import { unshownAfter } from '@/lib/edition/unshown';
import { LATEST, links } from '@/lib/site/links';

interface Props {
  params: Promise<{ dataset: string; figure: string }>;
}

export function generateStaticParams() {
  return published().datasets.flatMap((each) =>
    everyFigureId(each).map((figure) => ({ dataset: each.dataset.id, figure })),
  );
}

async function findFigure({ params }: Props) {
  const { dataset, figure } = await params;
  return lastFigureIn(dataset, figure);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const figure = await findFigure(props);
  if (!figure) return unshownMetadata(await props.params);
  const { dataset, id, version, headline, subtitle } = figure;
  const metadata = pageMetadata({
    path: links.figure(dataset.id, id),
    title: headline,
    description: subtitle,
    preview: previewAt(links.figureCard(dataset.id, id, version.id)),
  });
  return withOembed(metadata, figure, LATEST);
}

export default async function LatestFigurePage(props: Props) {
  const figure = await findFigure(props);
  if (!figure) {
    const asked = await props.params;
    return unshownPage(links.figure(asked.dataset, asked.figure), asked) ?? notFound();
  }
  const crumbs = [
    { label: 'Home', href: links.home() },
    { label: figure.dataset.title, href: links.dataset(figure.dataset.id) },
  ];
  return (
    <Page path={links.figure(figure.dataset.id, figure.id)} section="datasets" crumbs={crumbs}>
      <DamagedNote damaged={unshownAfter(published(), figure)} shown={figure.version.id} />
      <FigurePage figure={figure} standing={figureStanding(figure)} />
    </Page>
  );
}
