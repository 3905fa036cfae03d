import { figureAddresses, figureAt, figureStanding } from '@/app/article';
import { published } from '@/app/published';
import { knownDatasets, refuse } from '@/app/refuse';
import { renderEmbed } from '@/app/render-embed';
import { unshownAfter } from '@/lib/edition/unshown';
import { describeMissingEmbed } from '@/lib/export/missing-file';
import { VERSION_PATTERN } from '@/lib/site/delivery.mjs';
import { LATEST, links, type Titling } from '@/lib/site/links';

export const dynamic = 'force-static';

interface Context {
  params: Promise<{ dataset: string; figure: string; file: string }>;
}

const FILE = new RegExp(`^(${LATEST}|${VERSION_PATTERN})(--untitled)?\\.html$`);
const TITLINGS: readonly Titling[] = ['titled', 'untitled'];

export function generateStaticParams() {
  return published().datasets.flatMap((found) =>
    figureAddresses(found).flatMap(({ figure, version }) =>
      TITLINGS.map((titling) => ({
        dataset: found.dataset.id,
        figure,
        file: links.embed(found.dataset.id, figure, version, titling).split('/').at(-1) ?? '',
      })),
    ),
  );
}

/** The page that other sites show in a frame: of one version, or of the latest that has the figure. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { dataset, figure: id, file } = await params;
  const [, version = '', untitled] = FILE.exec(file) ?? [];
  const figure = figureAt(dataset, id, version);
  if (!figure) return refuse(describeMissingEmbed([dataset, id, file], knownDatasets()), 404);
  const html = await renderEmbed({
    figure,
    titling: untitled === undefined ? 'titled' : 'untitled',
    frozen: version !== LATEST,
    standing: figureStanding(figure),
    damaged: version === LATEST ? unshownAfter(published(), figure) : [],
  });
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
