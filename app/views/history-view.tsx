import { FigureHistoryList } from '@/components/dataset/figure-history-list';
import { PageTitle } from '@/components/layout/page-title';
import { datasetIn } from '@/lib/edition/edition-figures';
import { versionDays } from '@/lib/edition/publication-days';
import { figureHistories } from '@/lib/revision/figure-histories';
import { links } from '@/lib/site/links';
import type { Moment } from './moment';
import { noFigures, notYetView } from './not-yet-view';
import type { View } from './view';

/** When each figure of a dataset was first published, and how it has changed. `undefined` where there is no such dataset. */
export function historyView(moment: Moment, id: string): View | undefined {
  const { edition, today, at } = moment;
  const found = datasetIn(edition, id);
  const declared = datasetIn(today, id);
  if (!declared) return undefined;
  const { title, shortTitle } = declared.dataset;
  const page = {
    path: links.history(id),
    title: `${title}: the history of each figure`,
    description: 'When each figure was first published, and when, from what, to what and why it has changed.',
    section: 'datasets',
    crumbs: [
      { label: 'Home', href: at.home() },
      { label: shortTitle, href: at.dataset(id) },
    ],
  } as const;
  if (!found) return notYetView(moment, page, noFigures(edition, id));
  return {
    ...page,
    days: versionDays(found),
    body: (
      <>
        <PageTitle kicker={title}>The history of each figure</PageTitle>
        <FigureHistoryList histories={figureHistories(found.tables)} dataset={id} at={at} />
      </>
    ),
  };
}
