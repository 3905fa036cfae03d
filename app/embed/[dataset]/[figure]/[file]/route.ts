import { everyFigureId, figureIn, figuresIn, lastFigureIn } from '@/app/article';
import { figureStanding } from '@/app/figure-standing';
import { published, publishedDataset } from '@/app/published';
import { renderEmbed } from '@/app/render-embed';
import type { Figure } from '@/lib/figure/figure';
import { LATEST, links, type Titling } from '@/lib/site/links';

export const dynamic = 'force-static';
export const dynamicParams = false;

interface Context {
  params: Promise<{ dataset: string; figure: string; file: string }>;
}

const TITLINGS: readonly Titling[] = ['titled', 'untitled'];

export function generateStaticParams() {
  return published().datasets.flatMap((each) => [
    ...everyFigureId(each).flatMap((figure) => filesOf(each.dataset.id, figure, LATEST)),
    ...each.tables.flatMap((table) =>
      figuresIn(table).flatMap(({ id }) => filesOf(each.dataset.id, id, table.version.id)),
    ),
  ]);
}

function filesOf(dataset: string, figure: string, version: string) {
  return TITLINGS.map((titling) => ({
    dataset,
    figure,
    file: links.embed(dataset, figure, version, titling).split('/').at(-1) ?? '',
  }));
}

/** The page that other sites show in a frame: of one version, or of the latest that has the figure. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { dataset, figure: id, file } = await params;
  const [, version = '', untitled] = /^(latest|\d{4}-\d{2}-\d{2})(--untitled)?\.html$/.exec(file) ?? [];
  const figure = findFigure(dataset, id, version);
  if (!figure) return new Response('There is no such figure.', { status: 404 });
  const html = await renderEmbed({
    figure,
    titling: untitled === undefined ? 'titled' : 'untitled',
    frozen: version !== LATEST,
    standing: figureStanding(figure),
  });
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

function findFigure(dataset: string, id: string, version: string): Figure | undefined {
  if (version === LATEST) return lastFigureIn(dataset, id);
  const table = publishedDataset(dataset)?.tables.find((candidate) => candidate.version.id === version);
  return table && figureIn(table, id);
}
