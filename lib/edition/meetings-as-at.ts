import type { Commitment } from '../meeting/commitment';
import type { MeetingsRecord } from '../meeting/meetings-record';
import type { Resolution } from '../meeting/resolution';
import type { Day } from '../period/day';

/**
 * What papers of a day or before tell. What a later paper prints of an earlier resolution or promise is not known
 * yet, nor that it was answered. A list that is added to the record must say here what of it was known: the compiler
 * asks.
 */
export function meetingsAsAt(meetings: MeetingsRecord, day: Day): MeetingsRecord {
  const papers = meetings.papers.filter((paper) => paper.day <= day);
  const known = new Set(papers.map(({ id }) => id));
  const keep = <Row extends { paper: string }>(rows: readonly Row[]): Row[] =>
    rows.filter(({ paper }) => known.has(paper));
  const lists = {
    resolutions: keep(meetings.resolutions).map((row) => withoutLaterNote(row, known)),
    workProgramme: keep(meetings.workProgramme),
    pendingItems: keep(meetings.pendingItems),
    monitoringSchedule: keep(meetings.monitoringSchedule),
    groupWork: keep(meetings.groupWork),
  };
  const rows = new Set(Object.values(lists).flatMap((list) => list.map(({ id }) => id)));
  return {
    papers,
    meetings: keep(meetings.meetings),
    items: keep(meetings.items),
    ...lists,
    commitments: keep(meetings.commitments).map((row) => commitmentAsAt(row, known, rows, day)),
    events: keep(meetings.events),
    untidy: keep(meetings.untidy),
    claims: keep(meetings.claims),
  };
}

function withoutLaterNote<Row extends Pick<Resolution, 'laterNote' | 'laterPaper'>>(
  row: Row,
  known: ReadonlySet<string>,
): Row {
  if (row.laterPaper !== undefined && known.has(row.laterPaper)) return row;
  const { laterNote: _note, laterPaper: _paper, ...rest } = row;
  return rest as Row;
}

/** A promise without the lists of later papers that carry it, and open where what answered it came later. */
function commitmentAsAt(
  commitment: Commitment,
  known: ReadonlySet<string>,
  rows: ReadonlySet<string>,
  day: Day,
): Commitment {
  const row = withoutLaterNote(commitment, known);
  const { answeredOn, answeredByPaper, answeredByItem, answeredByDataset, answerNote, ...open } = row;
  const isAnswered =
    answeredByPaper === undefined
      ? answeredOn !== undefined && answeredOn <= day
      : known.has(answeredByPaper);
  const answer = { answeredOn, answeredByPaper, answeredByItem, answeredByDataset, answerNote };
  return {
    ...open,
    resolutions: open.resolutions.filter((id) => rows.has(id)),
    listedIn: open.listedIn.filter((id) => rows.has(id)),
    ...(isAnswered && stated(answer)),
  };
}

function stated<Row extends object>(row: Row): { [Name in keyof Row]?: Exclude<Row[Name], undefined> } {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Row]?: Exclude<Row[Name], undefined>;
  };
}
