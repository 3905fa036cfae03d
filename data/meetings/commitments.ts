import {
  dayOrMonth,
  id,
  oneOf,
  reference,
  references,
  text,
  whereStated,
  yesOrNo,
} from '@/lib/meeting/define-column';
import { defineRegister } from '@/lib/meeting/define-register';
import { note, paper, place } from './columns';

/**
 * In: what a resolution asks for; what a member or the Chair asked for, or an officer or the Chair said would come, as
 * far as it can come (a report, figures, an account, a review, a decision); every row of the items pending, the
 * monitoring schedule, the group work, and the work programme for meetings to come; a rise, fall or level that minutes
 * state without a number. Once each, with every resolution and list that carries it.
 *
 * Out: noting, approving, setting the next meeting, updating the programme "as discussed", what members may do if they
 * wish, a question that the same minute answers, what a service says that it goes on doing, the action plans of the
 * Education Strategic Partnership itself (item 8, appendix), and percentages without a base, which stand with their
 * dataset.
 */
export const commitments = defineRegister({
  id: 'commitments',
  title: 'What was asked for or promised',
  summary:
    'A report, figures, an account or an action that members asked for or were promised, or a number that minutes leave out, once each. Noting, approving and setting the next meeting are not among them. A row is answered only with a link to what answered it.',
  columns: {
    id: id('commitment_id', 'Entry', 'A short name.'),
    kind: oneOf('kind', 'Kind', 'What is to come.', ['report', 'figures', 'account', 'review', 'action']),
    basis: oneOf(
      'basis',
      'How it came about',
      'Asked for, promised, on a list with nobody stated to have asked, or stated in minutes without its number.',
      ['asked for', 'promised', 'listed', 'stated without a number'],
    ),
    summary: text('summary', 'Summary', 'What is to come, in our words.'),
    askedBy: whereStated(
      text('asked_by', 'By whom', 'The role or body that asked for it, or that promised it.'),
    ),
    of: whereStated(text('asked_of', 'Of whom', 'The role that is to do it.')),
    meeting: reference(
      'meetings',
      'meeting_id',
      'Meeting',
      'The meeting that asked or was promised; where that is not stated, the one whose papers list it.',
    ),
    item: whereStated(
      reference('items', 'item_id', 'Item', 'The item, where the minutes or agenda are in our papers.'),
    ),
    askedOn: whereStated(dayOrMonth('asked_on', 'Asked on', 'When it was asked for or promised.')),
    asPrinted: text('as_printed', 'As printed', 'The exact words.'),
    paper,
    place,
    resolutions: references('resolutions', 'resolutions', 'Resolutions', 'The resolutions that ask for it.'),
    listedIn: references(
      ['work-programme', 'pending-items', 'monitoring-schedule', 'group-work'],
      'listed_in',
      'Listed in',
      'The rows of the work programme, items pending, monitoring schedule and group work that carry it.',
    ),
    datasets: references('datasets', 'datasets', 'Datasets', 'The datasets whose subject it is.'),
    standing: yesOrNo(
      'standing',
      'Standing',
      'Whether it is to be done again and again, so that no single answer closes it.',
    ),
    due: whereStated(
      dayOrMonth('due', 'Due', 'The day it is due by, or the month where the paper gives no day.'),
    ),
    dueIs: whereStated(
      oneOf('due_is', 'Due is', 'Whether that stands in the paper or follows from its words.', [
        'printed',
        'worked out',
      ]),
    ),
    dueAsPrinted: whereStated(text('due_as_printed', 'Due as printed', 'The words of the paper for it.')),
    answeredOn: whereStated(dayOrMonth('answered_on', 'Answered on', 'When it was answered.')),
    answeredByPaper: whereStated(
      reference('papers', 'answered_by_paper', 'Answered by paper', 'The paper that shows the answer.'),
    ),
    answeredByItem: whereStated(
      reference('items', 'answered_by_item', 'Answered by item', 'The item of that paper.'),
    ),
    answeredByDataset: whereStated(
      reference('datasets', 'answered_by_dataset', 'Answered by dataset', 'The dataset with its figures.'),
    ),
    answerNote: whereStated(
      text('answer_note', 'Note on the answer', 'What a reader must know of the answer.'),
    ),
    note,
    laterNote: whereStated(
      text('later_note', 'Later note', 'What a later paper prints of it: known only from that paper on.'),
    ),
    laterPaper: whereStated(
      reference('papers', 'later_paper_id', 'Later paper', 'The paper that the later note is of.'),
    ),
  },
  inOrder: [
    ['askedOn', 'due'],
    ['askedOn', 'answeredOn'],
  ],
  needs: [
    ['due', 'dueIs'],
    ['dueIs', 'due'],
    ['due', 'dueAsPrinted'],
    ['answeredOn', 'answeredByPaper'],
    ['answeredByPaper', 'answeredByItem'],
    ['answeredByItem', 'answeredOn'],
    ['answeredByDataset', 'answeredOn'],
    ['answerNote', 'answeredOn'],
    ['laterNote', 'laterPaper'],
    ['laterPaper', 'laterNote'],
  ],
});
