import type { Day } from '../period/day';

/** Something that the papers date, and that may explain or divide a trend. */
export interface DatedEvent {
  id: string;
  label: string;
  /** For a chart: "First lockdown". */
  shortLabel: string;
  /** With `precision: 'month'`, the first of the month: it happened on a day of that month that is not printed. */
  first: Day;
  /** Absent where the event is of one day or one month. */
  last?: Day;
  precision: 'day' | 'month';
  /** Whether charts show it. */
  onCharts: boolean;
  paper: string;
  place: string;
  readFrom: string;
  note?: string;
}
