import { templateCsv } from '@/lib/release/template';
import type { Answer } from './answer';
import { writeNew } from './files';
import { datasetNamed, openFolder } from './open-folder';

/** The file to begin with: the published rows, and the next period’s started under them. */
export async function templateCommand(
  id: string,
  out: string | undefined,
  { data }: { data: string },
): Promise<Answer> {
  const folder = await openFolder(data);
  if ('outcome' in folder) return folder;
  const { dataset, latest } = datasetNamed(folder, id);
  const csv = templateCsv(dataset, latest);
  if (out === undefined) return { outcome: 'done', lines: [csv.trimEnd()], fields: { dataset: id, csv } };
  writeNew(out, csv);
  return { outcome: 'done', lines: [`The template is in ${out}.`], fields: { dataset: id, saved: out } };
}
