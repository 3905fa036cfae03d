import type { Day } from '../../period/day';
import { formatDay } from '../../period/format-period';
import type { ItemFigures } from './meeting-page';
import type { MeetingSource } from './meeting-source';
import { versionHad } from './version-had';

/**
 * A dataset as members had it: the words that open its page in that version, and its main charts. Where the version
 * was given to another meeting, whose page shows the charts, there are words alone. `undefined` where members had none
 * that can be shown.
 */
export function itemFigures(source: MeetingSource, id: string): ItemFigures | undefined {
  const { meeting, asKnownOn, dataset, article, at } = source;
  const known = dataset(id);
  const had = known && versionHad(known, asKnownOn);
  if (!known || !had || 'lost' in had) return undefined;
  const { version } = had.table;
  const { lead, story, main, bridge, others } = article(had.table);
  const second = bridge ?? others[0];
  const shared = { dataset: { id, title: known.dataset.title }, version, lead, story };
  const given = meetingGiven(source, version.citation.meeting);
  if (given === undefined || given === meeting.id)
    return { ...shared, figures: second ? [main, second] : [main] };
  const givenTo = { when: formatDay(version.citation.meeting), href: at.meeting(given) };
  return { ...shared, figures: [], givenTo };
}

/** The meeting of a day, if it had its own page on the day that is kept. */
function meetingGiven({ then, meeting }: MeetingSource, day: Day): string | undefined {
  return then.meetings.find(({ when, body }) => when === day && body === meeting.body)?.id;
}
