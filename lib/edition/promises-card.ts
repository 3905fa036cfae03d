import type { Card } from '../export/card/card';
import type { MeetingsRecord } from '../meeting/meetings-record';
import { formatDay } from '../period/format-period';
import { commitmentStandings } from '../scrutiny/commitments/commitment-standings';
import { countStandings } from '../scrutiny/commitments/count-standings';
import { latestPaperDay } from '../scrutiny/commitments/promises-view';
import { site } from '../site/config';

/** The card of the page of promises: how many are answered, open, and past their day. */
export function promisesCard(record: MeetingsRecord): Card {
  const day = latestPaperDay(record);
  const { asked, answered, open, overdue } = countStandings(
    day === undefined ? [] : commitmentStandings(record, day),
  );
  return {
    kicker: 'Promised and not yet answered',
    headline: `${asked} things that members asked for or were promised, and what has answered them`,
    numbers: [
      { text: String(answered), label: 'answered' },
      { text: String(open), label: 'open' },
      { text: String(overdue), label: 'of them past their day' },
    ],
    source: `From the published papers of the ${site.committee}${day === undefined ? '' : `, as known on ${formatDay(day)}`}.`,
  };
}
