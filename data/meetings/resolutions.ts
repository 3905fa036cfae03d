import { id, oneOf, reference, text, whereStated, wholeNumber } from '@/lib/meeting/define-column';
import { defineRegister } from '@/lib/meeting/define-register';
import { note, paper, place } from './columns';

export const resolutions = defineRegister({
  id: 'resolutions',
  title: 'Resolutions',
  summary:
    'One thing that a meeting resolved, once and whole. Where minutes and work programme both print it, the minutes are the source.',
  columns: {
    id: id('resolution_id', 'Resolution', 'The meeting, the item and the number within it.'),
    meeting: reference('meetings', 'meeting_id', 'Meeting', 'The meeting that resolved it.'),
    item: whereStated(
      reference('items', 'item_id', 'Item', 'The item, where the minutes are in our papers.'),
    ),
    about: text('about', 'About', 'What it is about: the title of the item.'),
    number: whereStated(
      wholeNumber('number', 'Number', 'Its number within the item, where it is printed with one.'),
    ),
    summary: text('summary', 'Summary', 'What was resolved, in our words.'),
    asPrinted: text('as_printed', 'As printed', 'What was resolved, in the words of the paper.'),
    source: oneOf('source', 'Source', 'The part of the papers that prints it.', [
      'minutes',
      'work programme',
      'pending items',
      'group work',
    ]),
    paper,
    place,
    note,
    laterNote: whereStated(
      text('later_note', 'Later note', 'What a later paper prints of it: known only from that paper on.'),
    ),
    laterPaper: whereStated(
      reference('papers', 'later_paper_id', 'Later paper', 'The paper that the later note is of.'),
    ),
  },
});
