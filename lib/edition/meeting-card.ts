import type { Card } from '../export/card/card';
import { formatWhen } from '../meeting/format-when';
import type { Meeting } from '../meeting/meeting';
import { SUMMARIES } from '../scrutiny/meeting/meeting-list';
import { site } from '../site/config';
import type { Edition } from './edition';

/** No more items are named on a card. */
const MOST_NAMED = 2;

/** What a link to a meeting shows: its day and what it deals with, the items that have figures here before others. */
export function meetingCard({ published }: Edition, meeting: Meeting): Card {
  const { items, resolutions, workProgramme } = published.meetings;
  const own = items.filter((item) => item.meeting === meeting.id);
  const withFigures = own.filter(({ datasets }) => datasets.length > 0);
  const planned = workProgramme.filter((entry) => entry.meeting === meeting.id);
  const subjects =
    withFigures.length > 0 ? withFigures.map(({ title }) => title) : planned.map(({ item }) => item);
  const resolved = resolutions.filter((resolution) => resolution.meeting === meeting.id);
  const counts = [
    { count: withFigures.length, label: 'items with figures here' },
    { count: own.length === 0 ? planned.length : 0, label: 'items in the work programme' },
    { count: resolved.length, label: 'resolutions printed' },
  ];
  return {
    kicker: `Meeting of ${formatWhen(meeting.when)}`,
    headline: headlineOf(subjects) ?? SUMMARIES[meeting.status].replace(/\.$/, ''),
    numbers: counts
      .filter(({ count }) => count > 0)
      .map(({ count, label }) => ({ text: String(count), label })),
    source: `From the published papers of the ${site.committee}.`,
  };
}

function headlineOf(subjects: readonly string[]): string | undefined {
  if (subjects.length === 0) return undefined;
  const named = subjects.slice(0, MOST_NAMED).join('; ');
  const more = subjects.length - MOST_NAMED;
  return more > 0 ? `${named}; and ${more} more` : named;
}
