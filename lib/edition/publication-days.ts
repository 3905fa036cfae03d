import type { Day } from '../period/day';
import type { Edition } from './edition';
import type { PublishedDataset } from './published';

/** The days on which a figure or a paper was published, earliest first. Between two of them the site does not change. */
export function publicationDays({ published }: Edition): Day[] {
  const { datasets, meetings } = published;
  return inOrder([...datasets.flatMap(daysOf), ...meetings.papers.map(({ day }) => day)]);
}

/** The days on which a version of a dataset was published, earliest first. */
export function versionDays(found: PublishedDataset): Day[] {
  return inOrder(daysOf(found));
}

function daysOf({ tables }: PublishedDataset): Day[] {
  return tables.map(({ version }) => version.published);
}

function inOrder(days: readonly Day[]): Day[] {
  return [...new Set(days)].sort();
}
