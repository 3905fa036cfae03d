import { day, id, text, wholeNumber } from '@/lib/meeting/define-column';
import { defineRegister } from '@/lib/meeting/define-register';
import { note, page, paper } from './columns';

export const monitoringSchedule = defineRegister({
  id: 'monitoring-schedule',
  title: 'Monitoring schedule',
  summary: 'A row of the implementation monitoring schedule as updated on 13 October 2020.',
  columns: {
    id: id('action_id', 'Action', 'Its place in the schedule.'),
    number: wholeNumber('number', 'Number', 'Its place in the schedule, counted by us.'),
    decisionDate: text('decision_date', 'Decision date', 'The day as printed.'),
    decisionDay: day('decision_day', 'Decision day', 'The same day, day before month.'),
    item: text('item', 'Item', 'The item as printed.'),
    recommendation: text('recommendation', 'Scrutiny recommendation', 'As printed.'),
    completion: text('completion', 'Completion date for actions', 'As printed, whether or not it is a date.'),
    response: text('response', 'Action or response completed', 'As printed.'),
    furtherAction: text('further_action', 'Further action required by scrutiny', 'As printed.'),
    page,
    note,
    paper,
  },
});
