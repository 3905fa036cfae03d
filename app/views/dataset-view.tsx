import { isStaticCopy } from '@/app/static-copy';
import { DamagedNote } from '@/components/dataset/damaged-note';
import { DatasetArticle } from '@/components/dataset/dataset-article';
import { InsetNote } from '@/components/layout/inset-note';
import { isViewOf, type View as Choice } from '@/lib/article/views';
import type { Edition } from '@/lib/edition/edition';
import { latestArticles } from '@/lib/edition/edition-articles';
import { datasetIn } from '@/lib/edition/edition-figures';
import { versionDays } from '@/lib/edition/publication-days';
import type { PublishedDataset } from '@/lib/edition/published';
import { formatDay } from '@/lib/period/format-period';
import { site } from '@/lib/site/config';
import { links } from '@/lib/site/links';
import type { Moment } from './moment';
import { noFigures, notYetView } from './not-yet-view';
import type { View } from './view';

/**
 * A dataset's page, as it opens or with a choice of measure and periods. `undefined` where there is none. A choice
 * that is offered today and was not on the day shows the page as it opened.
 */
export function datasetView(moment: Moment, id: string, choice?: Choice): View | undefined {
  const { edition, today, at } = moment;
  const found = datasetIn(edition, id);
  const declared = datasetIn(today, id);
  const isOffered = choice !== undefined && offers(edition, id, choice);
  if (!declared || (choice && !isOffered && (at.day === undefined || !offers(today, id, choice))))
    return undefined;
  const { title, shortTitle, summary } = declared.dataset;
  const home = { label: 'Home', href: at.home() };
  const page = {
    path: choice ? links.view(id, choice.measure, choice.from, choice.to) : links.dataset(id),
    withoutChoice: links.dataset(id),
    title,
    description: summary,
    section: 'datasets',
    crumbs: choice ? [home, { label: shortTitle, href: at.dataset(id) }] : [home],
  } as const;
  if (!found) return notYetView(moment, page, noFigures(edition, id));
  const chosen = isOffered ? { choice } : {};
  return {
    ...page,
    days: versionDays(found),
    body: <Dataset {...{ moment, found }} {...chosen} isRefused={choice !== undefined && !isOffered} />,
  };
}

interface Props {
  moment: Moment;
  found: PublishedDataset;
  choice?: Choice;
  /** Whether the address asks for what was not there on the day. */
  isRefused: boolean;
}

function Dataset({ moment: { edition, at }, found: { latest, damaged }, choice, isRefused }: Props) {
  return (
    <>
      <DamagedNote {...(damaged && { damaged })} shown={latest.version.id} />
      {isRefused && at.day !== undefined && (
        <InsetNote>
          What this address asks for had not been published by {formatDay(at.day)}. This is the page as it
          opened on that day.
        </InsetNote>
      )}
      <DatasetArticle
        article={latestArticles(edition, latest)(choice)}
        site={site}
        at={at}
        canChoose={!isStaticCopy || at.day === undefined}
      />
    </>
  );
}

function offers(edition: Edition, id: string, choice: Choice): boolean {
  const found = datasetIn(edition, id);
  return found !== undefined && isViewOf(latestArticles(edition, found.latest)(), choice);
}
