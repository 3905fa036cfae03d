import { datasetJson } from '../../export/dataset-json';
import { csvwMetadata } from '../../export/csvw';
import { fullCsv, metaCsv } from '../../export/full-csv';
import type { Table } from '../../dataset/table';
import { site } from '../../site/config';
import { type DownloadFormat, links } from '../../site/links';
import { editionsOf, type PublishedDataset } from '../published';
import { plainSurface, type Surface } from './surface';

/** The downloads of a dataset in each version and at its latest address. */
export function downloadSurfaces(found: PublishedDataset): Surface[] {
  return editionsOf(found).flatMap(({ version, table }) =>
    (Object.keys(contents) as DownloadFormat[]).map((format) =>
      plainSurface(
        'file',
        links.download(found.dataset.id, version, format),
        `${found.dataset.title}: download`,
        contents[format](table),
      ),
    ),
  );
}

/** What each download says. The text of a CSV is named by its checksum. */
const contents = {
  csv: ({ version }) => version.sha256,
  'full-csv': (table) => fullCsv(table, site.geography),
  'meta-csv': metaCsv,
  json: datasetJson,
  csvw: (table) => csvwMetadata(table, ''),
} satisfies Record<DownloadFormat, (table: Table) => unknown>;
