import { DamagedNote } from '@/components/dataset/damaged-note';
import { FigurePage } from '@/components/figure/figure-page';
import { datasetIn, figureDays, figureStanding, lastFigureIn } from '@/lib/edition/edition-figures';
import { unshownAfter } from '@/lib/edition/unshown';
import { links } from '@/lib/site/links';
import type { Moment } from './moment';
import { notYetView } from './not-yet-view';
import type { View } from './view';

/** A figure's own page, in the last version that has it. `undefined` where there is no such figure. */
export function figureView(moment: Moment, dataset: string, id: string): View | undefined {
  const { edition, today, at } = moment;
  const figure = lastFigureIn(edition, dataset, id);
  const known = figure ?? lastFigureIn(today, dataset, id);
  const found = datasetIn(edition, dataset);
  if (!known) return undefined;
  const page = {
    path: links.figure(dataset, id),
    section: 'datasets',
    crumbs: [
      { label: 'Home', href: at.home() },
      { label: known.dataset.title, href: at.dataset(dataset) },
    ],
  } as const;
  if (!figure || !found) {
    const { title } = known.dataset;
    return notYetView(
      moment,
      { ...page, title: `${title}: a figure`, description: title },
      (day) => `This figure had not been published by ${day}.`,
    );
  }
  return {
    ...page,
    title: figure.headline,
    description: figure.subtitle,
    days: figureDays(edition, found, id),
    body: (
      <>
        <DamagedNote damaged={unshownAfter(edition.published, figure)} shown={figure.version.id} />
        <FigurePage figure={figure} standing={figureStanding(edition, figure)} at={at} />
      </>
    ),
  };
}
