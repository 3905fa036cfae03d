import type { SearchParams } from '@/lib/article/compare-request';
import { isStaticCopy } from '@/app/static-copy';
import { compareView } from './compare-view';
import { datasetView } from './dataset-view';
import { fairPairsView } from './fair-pairs-view';
import { figureView } from './figure-view';
import { historyView } from './history-view';
import { homeView } from './home-view';
import { meetingView } from './meeting-view';
import { meetingsView } from './meetings-view';
import type { Moment } from './moment';
import { promisesView } from './promises-view';
import { saidView } from './said-view';
import type { View } from './view';

/** What stands at an address whose first part is the room's name; `undefined` where nothing does. */
type Room = (moment: Moment, rest: readonly string[], query: SearchParams) => View | undefined;

/** Every page that can be read as it was known on a day, by the first part of its address. */
const rooms: Readonly<Record<string, Room>> = {
  '': exactly(0, homeView),
  compare: exactly(0, (moment, _, query) =>
    isStaticCopy ? fairPairsView(moment) : compareView(moment, query),
  ),
  datasets: datasetRoom,
  figures: exactly(2, (moment, [dataset = '', figure = '']) => figureView(moment, dataset, figure)),
  meetings: (moment, rest, query) =>
    rest.length === 0 ? meetingsView(moment) : exactly(1, oneMeeting)(moment, rest, query),
  promises: exactly(0, promisesView),
  said: exactly(0, saidView),
};

/** The page at an address, by its parts. An address that no page has ever stood at gives `undefined`. */
export function viewAt(
  moment: Moment,
  [room = '', ...rest]: readonly string[],
  query: SearchParams = {},
): View | undefined {
  return Object.hasOwn(rooms, room) ? rooms[room]?.(moment, rest, query) : undefined;
}

function exactly(parts: number, room: Room): Room {
  return (moment, rest, query) => (rest.length === parts ? room(moment, rest, query) : undefined);
}

function oneMeeting(moment: Moment, [meeting = '']: readonly string[]): View | undefined {
  return meetingView(moment, meeting);
}

/** `x`, `x/history` or `x/view/measure/from/to`. */
function datasetRoom(moment: Moment, [dataset = '', part, ...rest]: readonly string[]): View | undefined {
  const [measure = '', from = '', to = ''] = rest;
  if (part === undefined) return datasetView(moment, dataset);
  if (part === 'history' && rest.length === 0) return historyView(moment, dataset);
  if (part === 'view' && rest.length === 3) return datasetView(moment, dataset, { measure, from, to });
  return undefined;
}
