import { figureIn, figuresIn } from '@/app/article';
import { answerFile } from '@/app/files/answer-file';
import { published, publishedDataset } from '@/app/published';
import { figureCsv } from '@/lib/export/figure-csv';

export const dynamic = 'force-static';
export const dynamicParams = false;

interface Context {
  params: Promise<{ dataset: string; version: string; file: string }>;
}

export function generateStaticParams() {
  return published().datasets.flatMap(({ dataset, tables }) =>
    tables.flatMap((table) =>
      figuresIn(table).flatMap(({ id }) =>
        ['json', 'csv'].map((ending) => ({
          dataset: dataset.id,
          version: table.version.id,
          file: `${id}.${ending}`,
        })),
      ),
    ),
  );
}

/** A figure of one version as JSON, or its table as CSV. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { dataset, version, file } = await params;
  const [, id = '', ending = ''] = /^(.+)\.(json|csv)$/.exec(file) ?? [];
  const table = publishedDataset(dataset)?.tables.find((candidate) => candidate.version.id === version);
  const figure = table && figureIn(table, id);
  if (!figure) return new Response('There is no such figure.', { status: 404 });
  return ending === 'csv'
    ? answerFile({ body: figureCsv(figure), type: 'text/csv; charset=utf-8', version })
    : answerFile({ body: JSON.stringify(figure), type: 'application/json; charset=utf-8', version });
}
