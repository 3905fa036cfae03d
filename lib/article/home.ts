import type { Table } from '../dataset/table';
import type { Figure } from '../figure/figure';
import type { Item } from '../meeting/item';
import type { Meeting } from '../meeting/meeting';
import { describeSpan } from '../figure/words';
import { valueIn } from '../dataset/value';
import type { Day } from '../period/day';
import { openingOf } from './lead';

/** A dataset in a few words for the front page. */
export interface DatasetCard {
  id: string;
  title: string;
  /** The opening sentence of its page. */
  sentence: string;
  /** What limits the figures most, where they have no long story. */
  limit?: string;
  /** The meeting at which the figures were given. */
  meeting: Day;
  /** The time that its figures are of. */
  span: string;
  published: Day;
  figure: Figure;
}

export function datasetCard(table: Table, figures: readonly Figure[]): DatasetCard {
  const { dataset, version, observations } = table;
  const [figure] = figures;
  if (!figure) throw new Error(`a dataset without figures: ${dataset.id}`);
  const values = observations.map((observation) => valueIn(table, dataset.mainMeasure, observation));
  return {
    id: dataset.id,
    title: dataset.shortTitle,
    sentence: sentenceOf(table, figures),
    ...limitOf(table),
    meeting: version.citation.meeting,
    span: describeSpan(values),
    published: version.published,
    figure,
  };
}

/** The answer in two sentences at most. */
function sentenceOf(table: Table, figures: readonly Figure[]): string {
  const [figure] = figures;
  return table.dataset.stockAndFlow || !figure
    ? openingOf(table, figures).lead
    : figure.sentences.slice(0, 2).join(' ');
}

function limitOf({ dataset }: Table): { limit?: string } {
  const [limit] = dataset.stockAndFlow ? [] : dataset.coverage;
  return limit === undefined ? {} : { limit };
}

/** A meeting's items that print figures, those that feed a dataset here first. */
export interface MeetingCard {
  meeting: Meeting;
  items: { number: number; title: string; note?: string; datasets: readonly string[] }[];
}

/** The latest meeting whose papers print figures that a dataset here holds. */
export function latestMeeting(meetings: readonly Meeting[], items: readonly Item[]): MeetingCard | undefined {
  const feeding = new Set(items.filter(feedsDataset).map(({ meeting }) => meeting));
  const byDay = meetings.filter(({ id }) => feeding.has(id)).sort((a, b) => a.when.localeCompare(b.when));
  const latest = byDay.at(-1);
  if (!latest) return undefined;
  const printing = items.filter(({ meeting, figures }) => meeting === latest.id && figures === 'published');
  const ordered = [...printing.filter(feedsDataset), ...printing.filter((item) => !feedsDataset(item))];
  return {
    meeting: latest,
    items: ordered.map(({ number, title, note, datasets }) => ({
      number,
      title,
      datasets,
      ...(note === undefined ? {} : { note }),
    })),
  };
}

function feedsDataset({ datasets }: Item): boolean {
  return datasets.length > 0;
}
