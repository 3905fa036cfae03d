import { id, references, text, wholeNumber } from '@/lib/meeting/define-column';
import { defineRegister } from '@/lib/meeting/define-register';
import { note, page, paper } from './columns';

export const groupWork = defineRegister({
  id: 'group-work',
  title: 'Sub and project group work',
  summary: 'A row of the list of sub and project group work as updated on 13 October 2020.',
  columns: {
    id: id('project_id', 'Project', 'Its place in the list.'),
    number: wholeNumber('number', 'Number', 'Its place in the list, counted by us.'),
    project: text('project', 'Project', 'The project as printed.'),
    details: text('details', 'Details', 'The details as printed.'),
    status: text('status', 'Status', 'The status as printed, without names of people.'),
    resolutions: references(
      'resolutions',
      'resolutions',
      'Resolutions',
      'The resolutions that the row quotes.',
    ),
    page,
    note,
    paper,
  },
});
