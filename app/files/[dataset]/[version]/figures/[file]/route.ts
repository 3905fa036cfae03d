import { figureIn, figuresIn } from '@/app/article';
import { editionsOf, publishedDataset, published, tableAt } from '@/app/published';
import { typeface } from '@/app/typeface';
import { formats } from '@/lib/export';
import { figureFiles, parseFigureFile } from '@/lib/export/figure-files';
import { site } from '@/lib/site/config';

export const dynamic = 'force-static';
export const dynamicParams = false;

interface Context {
  params: Promise<{ dataset: string; version: string; file: string }>;
}

export function generateStaticParams() {
  return published().datasets.flatMap((found) =>
    editionsOf(found).flatMap(({ version, table }) =>
      figuresIn(table).flatMap(({ id }) =>
        figureFiles.map(({ ending }) => ({ dataset: found.dataset.id, version, file: id + ending })),
      ),
    ),
  );
}

/** A figure of one version, or of the latest, in one of the formats by which figures leave. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { dataset, version, file: name } = await params;
  const wanted = parseFigureFile(name);
  const table = tableAt(publishedDataset(dataset), version);
  const figure = table && wanted && figureIn(table, wanted.figure);
  if (!figure) return new Response('There is no such figure.', { status: 404 });
  const { format, variant } = wanted.file;
  const body = await formats[format].write(figure, { site, typeface: typeface() }, variant);
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: { 'Content-Type': formats[format].type },
  });
}
