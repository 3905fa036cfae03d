import { id, reference, references, text, whereStated, wholeNumber } from '@/lib/meeting/define-column';
import { defineRegister } from '@/lib/meeting/define-register';
import { note, page, paper } from './columns';

export const workProgramme = defineRegister({
  id: 'work-programme',
  title: 'Work programme',
  summary: 'A row of the work programme as updated on 13 October 2020.',
  columns: {
    id: id('entry_id', 'Entry', 'The meeting and the place of the row under it.'),
    meeting: reference('meetings', 'meeting_id', 'Meeting', 'The meeting it is listed under.'),
    meetingAsPrinted: text('meeting_as_printed', 'Meeting date', 'The day as printed, without a year.'),
    number: wholeNumber('number', 'Number', 'Its place under that meeting, counted by us.'),
    item: text('item', 'Agenda item', 'The item as printed.'),
    purpose: whereStated(text('purpose', 'Purpose', 'Purpose or outcomes as printed.')),
    resolutions: references('resolutions', 'resolutions', 'Resolutions', 'What the row prints as resolved.'),
    page,
    note,
    paper,
  },
});
