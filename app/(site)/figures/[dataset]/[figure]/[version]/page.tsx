import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { figureIn, figuresIn } from '@/app/article';
import { published, publishedDataset } from '@/app/published';
import { FigurePage } from '@/components/figure/figure-page';
import { Page } from '@/components/layout/page';
import { pageMetadata } from '@/components/layout/page-metadata';
import { withOembed } from '@/components/sharing/with-oembed';
import type { Figure } from '@/lib/figure/figure';
import { describeFigureChange } from '@/lib/figure/figure-change';
import { formatDay } from '@/lib/period/format-period';
import { links } from '@/lib/site/links';

interface Props {
  params: Promise<{ dataset: string; figure: string; version: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return published().datasets.flatMap(({ dataset, tables }) =>
    tables.flatMap((table) =>
      figuresIn(table).map(({ id }) => ({ dataset: dataset.id, figure: id, version: table.version.id })),
    ),
  );
}

async function findFigure({ params }: Props) {
  const { dataset, figure, version } = await params;
  const found = publishedDataset(dataset);
  const table = found?.tables.find((candidate) => candidate.version.id === version);
  const frozen = table && figureIn(table, figure);
  return found && frozen ? { frozen, found, isLatest: table === found.latest } : undefined;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const figure = await findFigure(props);
  if (!figure) return {};
  const { dataset, id, version, headline, subtitle } = figure.frozen;
  const path = links.frozenFigure(dataset.id, id, version.id);
  const description = `${subtitle}. Version of ${formatDay(version.id)}.`;
  return withOembed(pageMetadata({ path, title: headline, description }), figure.frozen, version.id);
}

export default async function FrozenFigurePage(props: Props) {
  const figure = await findFigure(props);
  if (!figure) notFound();
  const { frozen, found, isLatest } = figure;
  const latest = isLatest ? undefined : figureIn(found.latest, frozen.id);
  const newer = isLatest
    ? {}
    : {
        newer: {
          published: formatDay(found.latest.version.published),
          sentences: latest ? changesTold(frozen, latest) : ['This figure is no longer made.'],
        },
      };
  const crumbs = [
    { label: 'Home', href: links.home() },
    { label: frozen.dataset.title, href: links.dataset(frozen.dataset.id) },
  ];
  return (
    <Page
      path={links.frozenFigure(frozen.dataset.id, frozen.id, frozen.version.id)}
      section="datasets"
      crumbs={crumbs}
    >
      <FigurePage figure={frozen} {...newer} />
    </Page>
  );
}

function changesTold(frozen: Figure, latest: Figure): string[] {
  const changes = describeFigureChange(frozen, latest);
  return changes.length === 0 ? ['The numbers of this figure are the same in it.'] : changes;
}
