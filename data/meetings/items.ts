import {
  id,
  oneOf,
  reference,
  references,
  text,
  whereStated,
  wholeNumber,
} from '@/lib/meeting/define-column';
import { defineRegister } from '@/lib/meeting/define-register';
import { note, paper } from './columns';

export const items = defineRegister({
  id: 'items',
  title: 'Items',
  summary: 'An item of a meeting whose minutes or agenda are in our papers, in order.',
  columns: {
    id: id('item_id', 'Item', 'The meeting and the number of the item.'),
    meeting: reference('meetings', 'meeting_id', 'Meeting', 'The meeting it belongs to.'),
    number: wholeNumber('number', 'Number', 'The number of the minute, or of the item on the agenda.'),
    title: text('title', 'Title', 'The title in sentence case.'),
    asPrinted: text('as_printed', 'As printed', 'The title as the paper prints it.'),
    pages: whereStated(text('pages', 'Pages', 'The pages of the pack, where it has page numbers.')),
    datasets: references('datasets', 'datasets', 'Datasets', 'The datasets that its figures feed.'),
    figures: oneOf(
      'figures',
      'Figures',
      'Whether its minutes or report, as we have them, print figures about children or services.',
      ['published', 'none published'],
    ),
    note,
    paper,
  },
});
