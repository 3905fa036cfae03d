import type { Dataset } from '../dataset/dataset';
import type { Published, PublishedDataset } from '../edition/published';
import type { MeetingRegisters, MeetingsRecord } from '../meeting/meetings-record';
import type { Issue } from '../validation/issue';
import { messages } from '../validation/messages';
import { readMeetings } from './read-meetings';
import { readTables } from './read-table';

export type ReadPublished = { ok: true; published: Published } | { ok: false; issues: Issue[] };

/** Reads all of the data folder: either the whole of it, or every problem in every file at once. */
export function readPublished(
  dataFolder: string,
  catalogue: readonly { dataset: Dataset }[],
  registers: MeetingRegisters,
): ReadPublished {
  const issues: Issue[] = [];
  const datasets = catalogue.flatMap(({ dataset }): PublishedDataset[] => {
    const read = readTables(dataFolder, dataset);
    if (!read.ok) {
      issues.push(...read.issues);
      return [];
    }
    const latest = read.tables.at(-1);
    return latest ? [{ dataset, tables: read.tables, latest }] : [];
  });
  const ids = catalogue.map(({ dataset }) => dataset.id);
  const meetings = readMeetings(dataFolder, registers, ids);
  if (meetings.ok) issues.push(...unknownPapers(datasets, meetings.meetings));
  else issues.push(...meetings.issues);
  if (issues.length > 0 || !meetings.ok) return { ok: false, issues };
  return { ok: true, published: { datasets, meetings: meetings.meetings } };
}

/** A version must name a paper that readers can be led to. */
function unknownPapers(datasets: readonly PublishedDataset[], { papers }: MeetingsRecord): Issue[] {
  const known = papers.map(({ id }) => id);
  return datasets.flatMap(({ dataset, tables }) =>
    tables
      .filter(({ version }) => !known.includes(version.citation.paper))
      .map(({ version }) => ({
        ...messages.unknownPaper(version.citation.paper, known),
        file: `${dataset.id}/versions.json`,
      })),
  );
}
