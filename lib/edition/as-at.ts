import { dayOfVersion, type VersionId } from '../dataset/version';
import type { Day } from '../period/day';
import type { Edition } from './edition';
import { meetingsAsAt } from './meetings-as-at';
import type { Published, PublishedDataset } from './published';

/**
 * The edition as it was known at the end of a day: versions published on it or before, and what papers of that day
 * or before tell of the meetings. A dataset of which nothing had been published is not in it.
 */
export function editionAsAt(edition: Edition, day: Day): Edition {
  return { ...edition, published: publishedAsAt(edition.published, day) };
}

function publishedAsAt({ datasets, meetings, unreadable = [] }: Published, day: Day): Published {
  const found = datasets.map((each) => datasetAsAt(each, day));
  const lost = [
    ...unreadable.map(({ dataset, damaged }) => ({ dataset, damaged: damagedBy(damaged, day) })),
    ...found.flatMap(({ dataset, latest, damaged }) => (latest ? [] : [{ dataset, damaged }])),
  ].filter(({ damaged }) => damaged.length > 0);
  return {
    datasets: found.flatMap(({ dataset, tables, latest, damaged }) =>
      latest ? [{ dataset, tables, latest, ...(damaged.length > 0 && { damaged }) }] : [],
    ),
    meetings: meetingsAsAt(meetings, day),
    ...(lost.length > 0 && { unreadable: lost }),
  };
}

/** Without `latest` none of its versions of the day or before can be shown: there were none, or all are damaged. */
function datasetAsAt({ dataset, tables, damaged = [] }: PublishedDataset, day: Day) {
  const known = tables.filter(({ version }) => version.published <= day);
  return { dataset, tables: known, latest: known.at(-1), damaged: damagedBy(damaged, day) };
}

/** Of a damaged version no more than its name is left, and in it its day. */
function damagedBy(damaged: readonly VersionId[], day: Day): VersionId[] {
  return damaged.filter((id) => dayOfVersion(id) <= day);
}
