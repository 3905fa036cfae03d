import { day, id, oneOf, text, whereStated, yesOrNo } from '@/lib/meeting/define-column';
import { defineRegister } from '@/lib/meeting/define-register';
import { note, paper, place, readFrom } from './columns';

export const events = defineRegister({
  id: 'events',
  title: 'Dated events',
  summary: 'Something that the papers date to a day or a month.',
  columns: {
    id: id('event_id', 'Event', 'A short name.'),
    label: text('label', 'Label', 'What happened.'),
    shortLabel: text('short_label', 'Short label', 'What happened, in a chart.'),
    first: day('first_day', 'First day', 'The day; with a month, the first of that month.'),
    last: whereStated(
      day('last_day', 'Last day', 'The last day, of an event longer than one day or one month.'),
    ),
    precision: oneOf('precision', 'Precision', 'Whether the papers give the day or the month alone.', [
      'day',
      'month',
    ]),
    onCharts: yesOrNo('on_charts', 'On charts', 'Whether charts show it.'),
    paper,
    place,
    readFrom,
    note,
  },
  inOrder: [['first', 'last']],
});
