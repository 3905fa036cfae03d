import { Lead } from '@/components/layout/lead';
import { PageTitle } from '@/components/layout/page-title';
import type { Edition } from '@/lib/edition/edition';
import { formatDay } from '@/lib/period/format-period';
import type { Moment } from './moment';
import type { View } from './view';

/**
 * A page of which nothing could be known on the day: it says so, and tells nothing of what came later.
 * `undefined` where the moment is today: then there is no such page.
 */
export function notYetView(
  { at: { day } }: Moment,
  page: Omit<View, 'days' | 'body'>,
  sentence: (day: string) => string,
): View | undefined {
  if (day === undefined) return undefined;
  return {
    ...page,
    days: [],
    body: (
      <>
        <PageTitle>{page.title}</PageTitle>
        <Lead>{sentence(formatDay(day))}</Lead>
        <p>
          <a href={page.path}>See what has been published since, on the page of today</a>.
        </p>
      </>
    ),
  };
}

/** Why an edition shows no figures of a dataset: there were none, or the files of those that there were are damaged. */
export function noFigures({ published }: Edition, id: string): (day: string) => string {
  return published.unreadable?.some(({ dataset }) => dataset.id === id)
    ? (day) =>
        `The figures of this dataset that had been published by ${day} cannot be shown: their files are not as published.`
    : (day) => `No figures of this dataset had been published by ${day}.`;
}
