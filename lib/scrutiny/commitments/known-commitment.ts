import type { Commitment } from '../../meeting/commitment';
import type { MeetingsRecord } from '../../meeting/meetings-record';
import type { Day } from '../../period/day';

/** The commitments that papers of the day or before tell of, each with what those papers say of it and no more. */
export function knownCommitments(record: MeetingsRecord, day: Day): Commitment[] {
  const papers = new Set(record.papers.filter((paper) => paper.day <= day).map(({ id }) => id));
  const rows = rowsOf(record, papers);
  return record.commitments
    .filter(({ paper }) => papers.has(paper))
    .map((commitment) => asKnown(commitment, papers, rows, day));
}

function asKnown(
  commitment: Commitment,
  papers: ReadonlySet<string>,
  rows: ReadonlySet<string>,
  day: Day,
): Commitment {
  const { answeredOn, answeredByPaper, answeredByItem, answeredByDataset, answerNote, ...asked } = commitment;
  const { laterNote, laterPaper, resolutions, listedIn, ...rest } = asked;
  const isAnswered = isKnown(answeredByPaper, papers) && answeredOn !== undefined && answeredOn <= day;
  return {
    ...rest,
    resolutions: resolutions.filter((id) => rows.has(id)),
    listedIn: listedIn.filter((id) => rows.has(id)),
    ...(isAnswered && { answeredOn, answeredByPaper }),
    ...(isAnswered && answeredByItem !== undefined && { answeredByItem }),
    ...(isAnswered && answeredByDataset !== undefined && { answeredByDataset }),
    ...(isAnswered && answerNote !== undefined && { answerNote }),
    ...(isKnown(laterPaper, papers) && laterNote !== undefined && { laterNote, laterPaper }),
  };
}

function isKnown(paper: string | undefined, papers: ReadonlySet<string>): paper is string {
  return paper !== undefined && papers.has(paper);
}

function rowsOf(record: MeetingsRecord, papers: ReadonlySet<string>): ReadonlySet<string> {
  const { resolutions, workProgramme, pendingItems, monitoringSchedule, groupWork } = record;
  const lists = [resolutions, workProgramme, pendingItems, monitoringSchedule, groupWork].flat();
  return new Set(lists.filter(({ paper }) => papers.has(paper)).map(({ id }) => id));
}
