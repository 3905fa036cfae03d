import type { MeetingPage } from '../meeting/meeting-page';

/** Whether a meeting has anything to print: of one that is only named there is no more than its day. */
export function hasPack({ items, programme, resolutions }: MeetingPage): boolean {
  return [items, programme, resolutions].some(({ length }) => length > 0);
}
