import type { Dataset } from '../dataset/dataset';
import type { Table, TableLookup } from '../dataset/table';
import type { MeetingRegisters, MeetingsRecord } from '../meeting/meetings-record';
import type { Day } from '../period/day';
import type { Issue } from '../validation/issue';
import { messages } from '../validation/messages';
import { readMeetings } from './read-meetings';
import { readTables } from './read-table';

/** A dataset with every version of it that has been published, earliest first. */
export interface PublishedDataset {
  dataset: Dataset;
  tables: readonly Table[];
  latest: Table;
}

/** Everything that the council has published, complete and valid. */
export interface Published {
  datasets: readonly PublishedDataset[];
  meetings: MeetingsRecord;
}

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

/** Finds the table of another dataset as it stood on a day, so that what was published then never changes. */
export function lookupOn({ datasets }: Published, day: Day): TableLookup {
  return (id) =>
    datasets
      .find(({ dataset }) => dataset.id === id)
      ?.tables.findLast(({ version }) => version.published <= day);
}

/** Finds the latest table of another dataset. */
export function lookupLatest({ datasets }: Published): TableLookup {
  return (id) => datasets.find(({ dataset }) => dataset.id === id)?.latest;
}
