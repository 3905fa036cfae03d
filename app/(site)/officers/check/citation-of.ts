import type { Citation } from '@/lib/dataset/version';
import type { Published, PublishedDataset } from '@/lib/edition/published';
import { isDay } from '@/lib/period/day';
import type { OfficerWork, ReleaseWords } from './officer-work';

/** What stands where an officer has not typed yet, so that the rehearsal shows where it will be read. */
const NOT_TYPED = { title: '(the paper’s title)', item: '(the item)', place: '(the page)' };

/** The paper that a version would name, as far as the officer has named it. */
export function citationOf(
  work: OfficerWork,
  words: ReleaseWords,
  { latest }: PublishedDataset,
  { meetings }: Published,
): Citation {
  const { paper } = work;
  const before = latest.version.citation;
  const typed = {
    title: words.title.trim() || NOT_TYPED.title,
    item: words.item.trim() || NOT_TYPED.item,
    place: words.place.trim() || NOT_TYPED.place,
  };
  if (paper.kind === 'same') return { ...before, ...typed };
  const listed = paper.kind === 'listed' && meetings.papers.find(({ id }) => id === paper.paper);
  if (listed) return { ...typed, paper: listed.id, meeting: listed.day };
  const meeting = isDay(words.meeting) ? words.meeting : work.today;
  return { ...typed, paper: `${meeting}-paper`, meeting, unlisted: true };
}
