import type { MeetingRegisters } from '@/lib/meeting/meetings-record';
import { claims } from './claims';
import { commitments } from './commitments';
import { events } from './events';
import { groupWork } from './group-work';
import { items } from './items';
import { meetings } from './meetings';
import { monitoringSchedule } from './monitoring-schedule';
import { papers } from './papers';
import { pendingItems } from './pending-items';
import { resolutions } from './resolutions';
import { untidy } from './untidy';
import { workProgramme } from './work-programme';

/** The lists that make up the meetings data: each is declared in one file and kept in the CSV beside it. */
export const registers = {
  papers,
  meetings,
  items,
  resolutions,
  workProgramme,
  pendingItems,
  monitoringSchedule,
  groupWork,
  commitments,
  events,
  untidy,
  claims,
} satisfies MeetingRegisters;
