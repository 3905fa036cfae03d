import type { MeetingsRecord } from '../meeting/meetings-record';
import type { Day } from '../period/day';
import type { Edition } from './edition';
import type { Published, PublishedDataset } from './published';

/**
 * The edition as it was known at the end of a day: versions published by then, and what papers of that day or before
 * tell of the meetings. A dataset of which nothing had been published is not in it.
 */
export function editionAsAt(edition: Edition, day: Day): Edition {
  return { ...edition, published: publishedAsAt(edition.published, day) };
}

function publishedAsAt({ datasets, meetings }: Published, day: Day): Published {
  return {
    datasets: datasets.flatMap((found) => datasetAsAt(found, day)),
    meetings: meetingsAsAt(meetings, day),
  };
}

function datasetAsAt({ dataset, tables }: PublishedDataset, day: Day): PublishedDataset[] {
  const known = tables.filter(({ version }) => version.published <= day);
  const latest = known.at(-1);
  return latest ? [{ dataset, tables: known, latest }] : [];
}

/** Rows of papers of the day or before. What a later paper prints of an earlier resolution is not known yet. */
function meetingsAsAt(meetings: MeetingsRecord, day: Day): MeetingsRecord {
  const papers = meetings.papers.filter((paper) => paper.day <= day);
  const known = new Set(papers.map(({ id }) => id));
  const keep = <Row extends { paper: string }>(rows: readonly Row[]): Row[] =>
    rows.filter(({ paper }) => known.has(paper));
  return {
    papers,
    meetings: keep(meetings.meetings),
    items: keep(meetings.items),
    resolutions: keep(meetings.resolutions).map(({ laterNote, laterPaper, ...resolution }) =>
      laterNote !== undefined && laterPaper !== undefined && known.has(laterPaper)
        ? { ...resolution, laterNote, laterPaper }
        : resolution,
    ),
    workProgramme: keep(meetings.workProgramme),
    pendingItems: keep(meetings.pendingItems),
    monitoringSchedule: keep(meetings.monitoringSchedule),
    groupWork: keep(meetings.groupWork),
    events: keep(meetings.events),
    untidy: keep(meetings.untidy),
    claims: keep(meetings.claims),
  };
}
