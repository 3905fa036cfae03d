import type { Day } from '../period/day';

/** A row of the recommendations' implementation monitoring schedule, column by column as printed. */
export interface MonitoredAction {
  id: string;
  number: number;
  /** As printed: "03/03/20". */
  decisionDate: string;
  decisionDay: Day;
  item: string;
  recommendation: string;
  /** What stands under "Completion date for actions", which need not be a date. */
  completion: string;
  response: string;
  furtherAction: string;
  page: string;
  note?: string;
  paper: string;
}
