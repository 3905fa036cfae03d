import type { MeetingsRecord } from '../../meeting/meetings-record';
import type { Day } from '../../period/day';
import { formatDay } from '../../period/format-period';
import type { PageLinks } from '../../site/page-links';
import type { CommitmentLink, CommitmentStanding } from './commitment-standing';
import { commitmentStandings } from './commitment-standings';
import { nameOfMeeting } from './commitment-links';
import { countStandings, describeCounts } from './count-standings';
import { groupStandings, type StandingGroup } from './group-standings';

/** The page "Promised and not yet answered", decided. Plain JSON. */
export interface PromisesView {
  /** The day of the latest paper that was known: nobody can know from papers what happened after it. */
  day?: Day;
  lead: string;
  /** What "open" means here, and of which day. */
  story: readonly string[];
  groups: readonly StandingGroup[];
  meetings: readonly PromisesOfMeeting[];
}

/** What one meeting asked for or was promised, for a reader who looks for that meeting alone. */
export interface PromisesOfMeeting extends CommitmentLink {
  id: string;
  /** "25 entries, 1 answered". */
  counts: string;
  entries: readonly { id: string; summary: string }[];
}

/**
 * What the page says as known at the end of a day, or by all papers. It stands at the day of the latest paper: a later
 * day says the same, because no paper tells what happened in between.
 */
export function promisesView(record: MeetingsRecord, at: PageLinks, day?: Day): PromisesView {
  const known = latestPaperDay(record, day);
  if (known === undefined)
    return { lead: 'We hold no paper of that day or before.', story: [], groups: [], meetings: [] };
  const standings = commitmentStandings(record, known, at);
  return {
    day: known,
    lead: describeCounts(countStandings(standings)),
    story: storyOf(record, known),
    groups: groupStandings(standings),
    meetings: record.meetings.flatMap(({ id }) => ofMeeting(record, id, standings, at)),
  };
}

/** The day of the latest paper, of `day` or before where one is given; `undefined` where there is none. */
export function latestPaperDay({ papers }: MeetingsRecord, day?: Day): Day | undefined {
  return papers
    .map((paper) => paper.day)
    .filter((each) => day === undefined || each <= day)
    .sort()
    .at(-1);
}

function storyOf({ papers }: MeetingsRecord, known: Day): string[] {
  const days = papers.filter(({ day }) => day <= known).map(({ day }) => formatDay(day));
  const held = `${days.slice(0, -1).join(', ')} and ${days.slice(-1).join()}`;
  const open =
    days.length === 1
      ? `Open means that the one paper we hold, of ${days.join()}, does not answer it.`
      : `Open means that none of the papers we hold answers it: those of ${held}.`;
  return [
    `Each line says how things stood on ${formatDay(known)}, the day of the latest paper.`,
    `${open} Another paper may have.`,
  ];
}

function ofMeeting(
  record: MeetingsRecord,
  id: string,
  standings: readonly CommitmentStanding[],
  at: PageLinks,
): PromisesOfMeeting[] {
  const own = standings.filter(({ commitment }) => commitment.meeting === id);
  if (own.length === 0) return [];
  const answered = own.filter(({ state }) => state === 'answered').length;
  return [
    {
      id,
      label: nameOfMeeting(record, id),
      href: at.meeting(id),
      counts: `${own.length} ${own.length === 1 ? 'entry' : 'entries'}, ${answered === 0 ? 'none' : answered} answered`,
      entries: own.map(({ commitment }) => ({ id: commitment.id, summary: commitment.summary })),
    },
  ];
}
