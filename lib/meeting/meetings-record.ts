import type { Commitment } from './commitment';
import type { Register } from './define-register';
import type { Claim } from './claim';
import type { DatedEvent } from './event';
import type { GroupProject } from './group-project';
import type { Item } from './item';
import type { Meeting } from './meeting';
import type { MonitoredAction } from './monitored-action';
import type { Paper } from './paper';
import type { PendingItem } from './pending-item';
import type { ProgrammeEntry } from './programme-entry';
import type { Resolution } from './resolution';
import type { UntidyThing } from './untidy-thing';

/** All that we know of the meetings: complete, typed, every reference in it found. Rows stand in file order. */
export interface MeetingsRecord {
  papers: readonly Paper[];
  meetings: readonly Meeting[];
  items: readonly Item[];
  resolutions: readonly Resolution[];
  workProgramme: readonly ProgrammeEntry[];
  pendingItems: readonly PendingItem[];
  monitoringSchedule: readonly MonitoredAction[];
  groupWork: readonly GroupProject[];
  commitments: readonly Commitment[];
  events: readonly DatedEvent[];
  untidy: readonly UntidyThing[];
  claims: readonly Claim[];
}

/** The declarations, one per list. One whose columns do not give the rows above is a compile error. */
export type MeetingRegisters = {
  [Name in keyof MeetingsRecord]: Register<MeetingsRecord[Name][number]>;
};
