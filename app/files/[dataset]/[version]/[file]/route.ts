import { answerFile } from '@/app/files/answer-file';
import { published, publishedDataset } from '@/app/published';
import { knownDatasets, refuse } from '@/app/refuse';
import { dataFolder } from '@/lib/store/data-folder.mjs';
import { readAuthoredCsv } from '@/lib/store/read-table';
import type { Table } from '@/lib/dataset/table';
import { editionsOf, tableAt } from '@/lib/edition/published';
import { csvwMetadata } from '@/lib/export/csvw';
import { datasetJson } from '@/lib/export/dataset-json';
import { fullCsv, metaCsv } from '@/lib/export/full-csv';
import { describeMissingFile } from '@/lib/export/missing-file';
import { site } from '@/lib/site/config';
import { DOWNLOAD_ENDINGS, type DownloadFormat } from '@/lib/site/links';

export const dynamic = 'force-static';

interface Context {
  params: Promise<{ dataset: string; version: string; file: string }>;
}

export function generateStaticParams() {
  return published().datasets.flatMap((found) =>
    editionsOf(found).flatMap(({ version }) =>
      Object.values(DOWNLOAD_ENDINGS).map((ending) => ({
        dataset: found.dataset.id,
        version,
        file: found.dataset.id + ending,
      })),
    ),
  );
}

/** The downloads of one version, or of the latest. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { dataset, version, file } = await params;
  const table = tableAt(publishedDataset(dataset), version);
  const format = formatOf(dataset, file);
  if (!table || !format) return refuse(describeMissingFile([dataset, version, file], knownDatasets()), 404);
  const { body, type } = writers[format](table);
  return answerFile({ body, type: `${type}; charset=utf-8`, version });
}

type Writer = (table: Table) => { body: string; type: string };

const writers = {
  csv: (table) => ({ body: authored(table), type: 'text/csv' }),
  'full-csv': (table) => ({ body: fullCsv(table, site.geography), type: 'text/csv' }),
  'meta-csv': (table) => ({ body: metaCsv(table), type: 'text/csv' }),
  json: (table) => ({ body: datasetJson(table), type: 'application/json' }),
  csvw: (table) => ({ body: csvwMetadata(table, `${table.dataset.id}.csv`), type: 'application/json' }),
} satisfies Record<DownloadFormat, Writer>;

function authored({ dataset, version }: Table): string {
  return readAuthoredCsv(dataFolder(), dataset.id, version.id);
}

function formatOf(dataset: string, file: string): DownloadFormat | undefined {
  const formats = Object.keys(DOWNLOAD_ENDINGS) as DownloadFormat[];
  return formats.find((format) => file === dataset + DOWNLOAD_ENDINGS[format]);
}
