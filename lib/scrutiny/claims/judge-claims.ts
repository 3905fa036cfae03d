import type { TableLookup } from '../../dataset/table';
import type { Claim } from '../../meeting/claim';
import { hasDay } from '../../meeting/day-or-month';
import type { MeetingsRecord } from '../../meeting/meetings-record';
import type { Day } from '../../period/day';
import { judgeClaim } from './judge-claim';
import type { JudgedClaim } from './judged-claim';

type Record = Pick<MeetingsRecord, 'claims' | 'items' | 'meetings' | 'papers'>;

/**
 * Every sentence of the papers beside the figures that are given, in the order of the papers. A dataset that the
 * lookup does not find is one of which nothing had been published.
 */
export function judgeClaims(record: Record, lookup: TableLookup): JudgedClaim[] {
  return record.claims.map((claim) => {
    const { meeting, said } = saidAt(record, claim);
    const table = claim.dataset === undefined ? undefined : lookup(claim.dataset);
    return {
      id: claim.id,
      quote: claim.asPrinted,
      paper: claim.paper,
      item: claim.item,
      meeting,
      place: claim.place,
      about: claim.about,
      datasets: table ? [{ id: table.dataset.id, title: table.dataset.title }] : [],
      ...judgeClaim(claim, table, said),
    };
  });
}

/** The meeting that it was said at or printed for, and its day; the day of the paper where the meeting's is not stated. */
function saidAt({ items, meetings, papers }: Record, claim: Claim): { meeting: string; said: Day } {
  const item = items.find(({ id }) => id === claim.item);
  const meeting = meetings.find(({ id }) => id === item?.meeting);
  const paper = papers.find(({ id }) => id === claim.paper);
  if (!meeting || !paper) throw new Error(`a sentence of no meeting: ${claim.id}`);
  return { meeting: meeting.id, said: hasDay(meeting.when) ? meeting.when : paper.day };
}
