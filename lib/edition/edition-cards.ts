import { latestMeeting } from '../article/home';
import { measureChoices } from '../article/measure-choices';
import type { Table } from '../dataset/table';
import type { Card } from '../export/card/card';
import { datasetCard } from '../export/card/figure-card';
import { formatWhen } from '../meeting/format-when';
import { site } from '../site/config';
import type { Edition } from './edition';
import { frozenArticle, latestTables } from './edition-articles';

/** The card of a dataset in one version. It never changes, so what it says is taken as it stood at the version's time. */
export function datasetCardOf(edition: Edition, table: Table): Card {
  const { lead, main } = frozenArticle(edition, table);
  return datasetCard(table.dataset.title, lead, main);
}

/** What the latest meeting was given: the first dataset that its papers feed, or the first there is. */
export function homeCard(edition: Edition): Card {
  const { datasets, meetings } = edition.published;
  const latest = latestMeeting(meetings.meetings, meetings.items)?.meeting;
  const given = datasets.find((each) => each.latest.version.citation.meeting === latest?.id) ?? datasets[0];
  if (!given) throw new Error('a site without datasets');
  const card = datasetCardOf(edition, given.latest);
  if (!latest) return { ...card, kicker: site.serviceName };
  return { ...card, kicker: `${card.kicker}: before the meeting of ${formatWhen(latest.when)}` };
}

/** How many measures there are to choose from. */
export function measureCount(edition: Edition): number {
  return measureChoices(latestTables(edition)).length;
}
