import type { MeetingPage } from '../meeting/meeting-page';
import { nameOfItem } from '../meeting/name-of-item';
import type { Pack, PackEntry } from './pack';

/** The ids of the parts that follow the items. */
export const PACK_PARTS = {
  programme: 'programme',
  resolutions: 'other-resolutions',
  sinceThen: 'since-then',
  codes: 'codes',
} as const;

/** What stands in a pack, in order: every item of the meeting, those that have only a title too. */
export function packContents(
  { meeting, items }: MeetingPage,
  parts: Pick<Pack, 'items' | 'programme' | 'resolutions' | 'figures'>,
): PackEntry[] {
  const line = (label: string, part: string): PackEntry => ({ label, part, figures: [] });
  return [
    ...items.map(({ number, title }): PackEntry => {
      const label = `${nameOfItem(meeting, number)}: ${title}`;
      const item = parts.items.find((each) => each.part === `item-${number}`);
      if (!item) return { label, figures: [] };
      return {
        label,
        part: item.part,
        figures: item.datasets.flatMap(({ figures }) => figures.map(entryOf)),
      };
    }),
    ...(parts.programme.length > 0 ? [line('What the work programme lists', PACK_PARTS.programme)] : []),
    ...(parts.resolutions.length > 0 ? [line('What else was resolved', PACK_PARTS.resolutions)] : []),
    line('Since then', PACK_PARTS.sinceThen),
    ...(parts.figures.length > 0 ? [line('Codes and citations', PACK_PARTS.codes)] : []),
  ];
}

function entryOf({ label, part, figure }: Pack['items'][number]['datasets'][number]['figures'][number]) {
  return { label, part, headline: figure.headline };
}
