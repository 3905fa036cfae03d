import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { figureIn, figuresIn, figureStanding } from '@/app/article';
import { previewAt } from '@/app/card-list';
import { currentEdition, published, publishedDataset } from '@/app/published';
import { unshownMetadata, unshownPage } from '@/app/unshown-page';
import { FigurePage } from '@/components/figure/figure-page';
import { Page } from '@/components/layout/page';
import { pageMetadata } from '@/components/layout/page-metadata';
import { withOembed } from '@/components/sharing/with-oembed';
import { formatVersion } from '@/lib/dataset/format-version';
import { citeAsGiven } from '@/lib/edition/edition-packs';
import { links } from '@/lib/site/links';

interface Props {
  params: Promise<{ dataset: string; figure: string; version: string }>;
}

export function generateStaticParams() {
  return published().datasets.flatMap(({ dataset, tables }) =>
    tables.flatMap((table) =>
      figuresIn(table).map(({ id }) => ({ dataset: dataset.id, figure: id, version: table.version.id })),
    ),
  );
}

async function findFigure({ params }: Props) {
  const { dataset, figure, version } = await params;
  const table = publishedDataset(dataset)?.tables.find((candidate) => candidate.version.id === version);
  return table && figureIn(table, figure);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const figure = await findFigure(props);
  if (!figure) return unshownMetadata(await props.params);
  const { dataset, id, version, headline, subtitle } = figure;
  const path = links.frozenFigure(dataset.id, id, version.id);
  const metadata = pageMetadata({
    path,
    title: headline,
    description: `${subtitle}. Version of ${formatVersion(version.id)}.`,
    preview: previewAt(links.figureCard(dataset.id, id, version.id)),
  });
  return withOembed(metadata, figure, version.id);
}

export default async function FrozenFigurePage(props: Props) {
  const figure = await findFigure(props);
  if (!figure) {
    const asked = await props.params;
    const path = links.frozenFigure(asked.dataset, asked.figure, asked.version);
    return unshownPage(path, asked) ?? notFound();
  }
  const crumbs = [
    { label: 'Home', href: links.home() },
    { label: figure.dataset.title, href: links.dataset(figure.dataset.id) },
  ];
  return (
    <Page
      path={links.frozenFigure(figure.dataset.id, figure.id, figure.version.id)}
      section="datasets"
      crumbs={crumbs}
    >
      <FigurePage
        figure={figure}
        standing={figureStanding(figure)}
        frozen
        asGiven={citeAsGiven(currentEdition(), figure)}
      />
    </Page>
  );
}
