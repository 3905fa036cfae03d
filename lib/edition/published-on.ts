import type { Day } from '../period/day';
import type { Edition } from './edition';
import { publicationDays } from './publication-days';

/** What was published on one day. */
export interface PublishedOn {
  day: Day;
  papers: string[];
  datasets: string[];
}

/** Each day on which a figure or a paper was published, the latest first, with the titles of what came. */
export function publishedOn(edition: Edition): PublishedOn[] {
  const { datasets, meetings } = edition.published;
  return publicationDays(edition)
    .map((day) => ({
      day,
      papers: meetings.papers.filter((paper) => paper.day === day).map(({ title }) => title),
      datasets: datasets
        .filter(({ tables }) => tables.some(({ version }) => version.published === day))
        .map(({ dataset }) => dataset.title),
    }))
    .toReversed();
}
