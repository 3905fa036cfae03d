import { currentEdition } from '@/app/published';
import { editionAsAt } from '@/lib/edition/as-at';
import type { Edition } from '@/lib/edition/edition';
import { publicationDays } from '@/lib/edition/publication-days';
import type { Day } from '@/lib/period/day';
import { links } from '@/lib/site/links';
import { type PageLinks, pageLinks } from '@/lib/site/page-links';

/** The site as it is read: today, or as it was known on a day. */
export interface Moment {
  /** What was known. */
  edition: Edition;
  /** What is known today: tells an address that nothing stood at yet from one that there has never been. */
  today: Edition;
  /** The links of its pages, which keep the day. */
  at: PageLinks;
}

/** Today, whatever day that is. */
export function todaysMoment(): Moment {
  const edition = currentEdition();
  return { edition, today: edition, at: links };
}

/** As it was known at the end of a day. */
export function momentOf(day: Day): Moment {
  const today = currentEdition();
  return { edition: editionAsAt(today, day), today, at: pageLinks(day) };
}

/** The day of the first thing published: there is no earlier one to look back to. */
export function firstDay({ today }: Moment): Day {
  const [first] = publicationDays(today);
  if (first === undefined) throw new Error('a site on which nothing was published');
  return first;
}
