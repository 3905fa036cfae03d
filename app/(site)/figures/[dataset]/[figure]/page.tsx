import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { figureIn, figuresIn } from '@/app/article';
import { published, publishedDataset } from '@/app/published';
import { FigurePage } from '@/components/figure/figure-page';
import { Page } from '@/components/layout/page';
import { pageMetadata } from '@/components/layout/page-metadata';
import { withOembed } from '@/components/sharing/with-oembed';
import { LATEST, links } from '@/lib/site/links';

interface Props {
  params: Promise<{ dataset: string; figure: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return published().datasets.flatMap(({ dataset, latest }) =>
    figuresIn(latest).map(({ id }) => ({ dataset: dataset.id, figure: id })),
  );
}

async function findFigure({ params }: Props) {
  const { dataset, figure } = await params;
  const found = publishedDataset(dataset);
  return found && figureIn(found.latest, figure);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const figure = await findFigure(props);
  if (!figure) return {};
  const path = links.figure(figure.dataset.id, figure.id);
  const words = pageMetadata({ path, title: figure.headline, description: figure.subtitle });
  return withOembed(words, figure, LATEST);
}

export default async function LatestFigurePage(props: Props) {
  const figure = await findFigure(props);
  if (!figure) notFound();
  const crumbs = [
    { label: 'Home', href: links.home() },
    { label: figure.dataset.title, href: links.dataset(figure.dataset.id) },
  ];
  return (
    <Page path={links.figure(figure.dataset.id, figure.id)} section="datasets" crumbs={crumbs}>
      <FigurePage figure={figure} />
    </Page>
  );
}
