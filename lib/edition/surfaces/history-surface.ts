import { figureHistories } from '../../revision/figure-histories';
import { links } from '../../site/links';
import { versionDays } from '../publication-days';
import type { PublishedDataset } from '../published';
import type { Part } from '../rehearsal';
import { dayParts } from './day-parts';
import type { Surface } from './surface';

/** The page on the history of each figure of a dataset. `preview` is the picture that a link to it shows. */
export function historySurface(found: PublishedDataset, preview: unknown): Surface {
  const { dataset, tables } = found;
  const histories = figureHistories(tables);
  const days = versionDays(found);
  return {
    kind: 'page',
    address: links.history(dataset.id),
    title: `${dataset.title}: the history of each figure`,
    content: { histories, preview, days },
    parts: () => [
      { kind: 'sentence', label: 'How many have changed', text: histories.summary },
      ...histories.changed.map(({ label, steps }): Part => ({
        kind: 'figures',
        label,
        text: steps.join(' '),
      })),
      ...dayParts(days),
    ],
  };
}
