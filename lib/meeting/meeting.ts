import type { DayOrMonth } from './day-or-month';

/** How much of a meeting we have. `named only`: the papers mention it and no more. */
export type MeetingStatus =
  'minutes in our papers' | 'agenda in our papers' | 'in the work programme' | 'named only' | 'cancelled';

/** A meeting that the papers name, with what they say of it. What they do not say is absent. */
export interface Meeting {
  id: string;
  /** Whose meeting: "Improving Lives Select Commission", "Cabinet", or "not stated". */
  body: string;
  when: DayOrMonth;
  /** The day as the paper writes it: "16 June". */
  asPrinted: string;
  /** Whether the year stands beside the day in print, or was worked out as the note says. */
  year: 'printed' | 'worked out';
  time?: string;
  venue?: string;
  status: MeetingStatus;
  note?: string;
  paper: string;
  place: string;
  readFrom: string;
}
