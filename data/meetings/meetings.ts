import { dayOrMonth, id, oneOf, text, whereStated } from '@/lib/meeting/define-column';
import { defineRegister } from '@/lib/meeting/define-register';
import { note, paper, place, readFrom } from './columns';

export const meetings = defineRegister({
  id: 'meetings',
  title: 'Meetings',
  summary:
    'A meeting of the Commission that the papers name, or of another body that decided something they list.',
  columns: {
    id: id(
      'meeting_id',
      'Meeting',
      'The day or month of the meeting, after the body where it is another one.',
    ),
    body: text('body', 'Body', 'Whose meeting it was, or "not stated".'),
    when: dayOrMonth('day', 'Day', 'The day, or the month where the papers give no day.'),
    asPrinted: text('as_printed', 'As printed', 'The day as the paper writes it.'),
    year: oneOf(
      'year',
      'Year',
      'Whether the year is printed beside the day, or worked out as the note says.',
      ['printed', 'worked out'],
    ),
    time: whereStated(text('time', 'Time', 'The time as printed.')),
    venue: whereStated(text('venue', 'Venue', 'The place as printed.')),
    status: oneOf('status', 'Status', 'How much of the meeting the papers have.', [
      'minutes in our papers',
      'agenda in our papers',
      'in the work programme',
      'named only',
      'cancelled',
    ]),
    note,
    paper,
    place,
    readFrom,
  },
});
