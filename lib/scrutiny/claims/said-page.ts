import { hasDay } from '../../meeting/day-or-month';
import type { MeetingsRecord } from '../../meeting/meetings-record';
import { formatDay, formatMonth } from '../../period/format-period';
import type { JudgedClaim, Verdict } from './judged-claim';

/** The page of all sentences, decided: the counts, then the sentences by verdict, meeting and item. Plain JSON. */
export interface SaidPage {
  lead: string;
  groups: readonly SaidGroup[];
}

export interface SaidGroup {
  /** Names the part of the page in addresses. */
  id: string;
  /** "The table does not show this" */
  title: string;
  count: number;
  /** What the verdict means, in a sentence or two. */
  meaning: string;
  items: readonly SaidItem[];
}

/** What was said at one item of one meeting. */
export interface SaidItem {
  id: string;
  /** "27 October 2020, item 7: Elective home education" */
  heading: string;
  meeting: string;
  claims: readonly JudgedClaim[];
}

/** What a reader most wants to see comes first; what no figure can be set beside comes last. */
const VERDICTS: readonly { verdict: Verdict; id: string; meaning: string }[] = [
  {
    verdict: 'the table does not show this',
    id: 'not-shown',
    meaning: 'The published figures for the time that the sentence is about do not say what it says.',
  },
  {
    verdict: 'true then, not now',
    id: 'then-not-now',
    meaning: 'The figures for the time when it was said show it. Those of the latest whole period do not.',
  },
  {
    verdict: 'the table shows this',
    id: 'shown',
    meaning: 'The published figures for the time that the sentence is about say the same.',
  },
  {
    verdict: 'no figure was published',
    id: 'no-figure',
    meaning:
      'No table here holds what the sentence speaks of, or a number that it would be set beside was not printed in the ' +
      'papers that we have. That says nothing for or against the sentence.',
  },
];

type Record = Pick<MeetingsRecord, 'meetings' | 'items'>;

/** Parts without a sentence are left out. */
export function saidPageOf(judged: readonly JudgedClaim[], record: Record): SaidPage {
  const groups = VERDICTS.map(({ verdict, id, meaning }): SaidGroup => {
    const claims = judged.filter((claim) => claim.verdict === verdict);
    const title = verdict.charAt(0).toUpperCase() + verdict.slice(1);
    return { id, title, count: claims.length, meaning, items: itemsOf(claims, record) };
  });
  return { lead: leadOf(judged), groups: groups.filter(({ count }) => count > 0) };
}

/** "58 sentences …. The table shows 9 of them and does not show 2. 1 was true then and is not now. For 46 no figure was published." */
function leadOf(judged: readonly JudgedClaim[]): string {
  const count = (verdict: Verdict): number => judged.filter((claim) => claim.verdict === verdict).length;
  const past = count('true then, not now');
  const all = judged.length;
  return [
    `${all} ${all === 1 ? 'sentence' : 'sentences'} in the papers ${all === 1 ? 'says' : 'say'} how a number stands or changes.`,
    `The published tables show ${count('the table shows this')} and do not show ${count('the table does not show this')}.`,
    ...(past === 0
      ? []
      : [`${past} ${past === 1 ? 'was true then and is' : 'were true then and are'} not now.`]),
    `For ${count('no figure was published')} no figure was published.`,
  ].join(' ');
}

function itemsOf(claims: readonly JudgedClaim[], { meetings, items }: Record): SaidItem[] {
  const ids = [...new Set(claims.map(({ item }) => item))];
  return ids.flatMap((id) => {
    const item = items.find((candidate) => candidate.id === id);
    const meeting = meetings.find((candidate) => candidate.id === item?.meeting);
    if (!item || !meeting) return [];
    const day = hasDay(meeting.when) ? formatDay(meeting.when) : formatMonth(meeting.when);
    return {
      id: item.id,
      heading: `${day}, ${meeting.status === 'minutes in our papers' ? 'minute' : 'item'} ${item.number}: ${item.title}`,
      meeting: meeting.id,
      claims: claims.filter((claim) => claim.item === id),
    };
  });
}
