import type { Published } from '@/lib/edition/published';
import { formatDay } from '@/lib/period/format-period';
import type { DatasetOption, PaperOption } from './choices';

/** The datasets that an officer may bring up to date, in the order of the home page. */
export function datasetOptions({ datasets }: Published): DatasetOption[] {
  return datasets.map(({ dataset, latest }) => {
    const { paper, title, meeting, item, place } = latest.version.citation;
    return {
      id: dataset.id,
      title: dataset.title,
      paper,
      paperTitle: `${title}, ${item}`,
      paperDay: formatDay(meeting),
      words: { title, item, place },
    };
  });
}

/** The papers that the site lists, the latest first. */
export function paperOptions({ meetings }: Published): PaperOption[] {
  return meetings.papers.toReversed().map(({ id, title }) => ({ id, title }));
}
