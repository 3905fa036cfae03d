import type { Resolution } from '../../meeting/resolution';
import { placeOfResolution } from './describe-resolution';
import type { SinceThen } from './meeting-page';
import type { MeetingSource } from './meeting-source';

/** What a later paper prints of a meeting; `id` is that of its item or resolution. */
export type LaterNote = SinceThen['notes'][number] & { id: string };

/** What later papers print of the meeting: items and resolutions not known before, and notes on those that were. */
export function notesSince({ meeting, then, now }: MeetingSource): LaterNote[] {
  const known = new Map(then.resolutions.map((resolution) => [resolution.id, resolution]));
  const knownItems = new Set(then.items.map(({ id }) => id));
  const items = now.items.filter((item) => item.meeting === meeting.id && !knownItems.has(item.id));
  const resolutions = now.resolutions.filter((resolution) => resolution.meeting === meeting.id);
  return [
    ...items.map(({ id, number, title, paper }) => ({
      id,
      text: `Printed: minute ${number}, ${title}.`,
      paper,
    })),
    ...resolutions.flatMap((resolution) => noteOn(resolution, known.get(resolution.id))),
  ];
}

function noteOn(resolution: Resolution, then: Resolution | undefined): LaterNote[] {
  const { id, summary, paper, laterNote, laterPaper } = resolution;
  const place = placeOfResolution(resolution);
  if (!then) return [{ id, text: `${summary} (${place}.)`, paper }];
  return laterNote !== undefined && laterPaper !== undefined && then.laterNote !== laterNote
    ? [{ id, text: `${place}: ${laterNote}`, paper: laterPaper }]
    : [];
}
