import { id, reference, references, text, whereStated, wholeNumber } from '@/lib/meeting/define-column';
import { defineRegister } from '@/lib/meeting/define-register';
import { note, page, paper } from './columns';

export const pendingItems = defineRegister({
  id: 'pending-items',
  title: 'Items pending schedule or removal',
  summary: 'A row of the list under the work programme of items that have no meeting yet.',
  columns: {
    id: id('pending_id', 'Entry', 'Its place in the list.'),
    number: wholeNumber('number', 'Number', 'Its place in the list, counted by us.'),
    item: text('item', 'Item', 'The item as printed.'),
    details: text('details', 'Details', 'The details as printed.'),
    status: text('status', 'Status', 'The status as printed.'),
    meeting: whereStated(
      reference('meetings', 'meeting_id', 'Meeting', 'The meeting that the status names.'),
    ),
    resolutions: references(
      'resolutions',
      'resolutions',
      'Resolutions',
      'The resolutions that the details quote.',
    ),
    page,
    note,
    paper,
  },
});
