import { figureAddresses, figureAt } from '@/app/article';
import { answerFile } from '@/app/files/answer-file';
import { published } from '@/app/published';
import { knownDatasets, refuse } from '@/app/refuse';
import { typeface } from '@/app/typeface';
import { formats } from '@/lib/export';
import { figureFiles, parseFigureFile } from '@/lib/export/figure-files';
import { describeMissingFile } from '@/lib/export/missing-file';
import { site } from '@/lib/site/config';

export const dynamic = 'force-static';

interface Context {
  params: Promise<{ dataset: string; version: string; file: string }>;
}

export function generateStaticParams() {
  return published().datasets.flatMap((found) =>
    figureAddresses(found).flatMap(({ figure, version }) =>
      figureFiles.map(({ ending }) => ({ dataset: found.dataset.id, version, file: figure + ending })),
    ),
  );
}

/** A figure of one version, or of the latest that has it, in one of the formats by which figures leave. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { dataset, version, file: name } = await params;
  const wanted = parseFigureFile(name);
  const figure = wanted && figureAt(dataset, wanted.figure, version);
  if (!figure) return refuse(describeMissingFile([dataset, version, 'figures', name], knownDatasets()), 404);
  const { format, variant } = wanted.file;
  const { type, write } = formats[format];
  const body = await write(figure, { site, typeface: typeface(), version }, variant);
  return answerFile({ body: typeof body === 'string' ? body : new Uint8Array(body), type, version });
}
