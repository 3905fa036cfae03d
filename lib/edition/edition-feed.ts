import { atomFeed } from '../export/atom-feed';
import { versionHistory } from '../revision/version-history';
import { site } from '../site/config';
import type { Edition } from './edition';

/** Every release of every dataset, as an Atom feed. */
export function releaseFeed({ published }: Edition): string {
  const datasets = published.datasets.map(({ dataset, tables }) => ({
    id: dataset.id,
    title: dataset.title,
    entries: versionHistory(tables),
  }));
  return atomFeed(datasets, site);
}
