import type { MeetingsRecord } from '../meeting/meetings-record';
import type { Resolution } from '../meeting/resolution';
import type { Day } from '../period/day';
import { knownCommitments } from '../scrutiny/commitments/known-commitment';

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
  return {
    papers,
    meetings: keep(meetings.meetings),
    items: keep(meetings.items),
    resolutions: keep(meetings.resolutions).map((row) => withoutLaterNote(row, known)),
    workProgramme: keep(meetings.workProgramme),
    pendingItems: keep(meetings.pendingItems),
    monitoringSchedule: keep(meetings.monitoringSchedule),
    groupWork: keep(meetings.groupWork),
    commitments: knownCommitments(meetings, day),
    events: keep(meetings.events),
    untidy: keep(meetings.untidy),
    claims: keep(meetings.claims),
  };
}

function withoutLaterNote(row: Resolution, known: ReadonlySet<string>): Resolution {
  if (row.laterPaper !== undefined && known.has(row.laterPaper)) return row;
  const { laterNote: _note, laterPaper: _paper, ...rest } = row;
  return rest;
}
