import { day, id, oneOf, reference, text, whereStated } from '@/lib/meeting/define-column';
import { defineRegister } from '@/lib/meeting/define-register';
import { note } from './columns';

export const papers = defineRegister({
  id: 'papers',
  title: 'Papers',
  summary: 'A public paper that the figures and the meetings were read from.',
  columns: {
    id: id('paper_id', 'Paper', 'The paper: the day of its meeting and what it is.'),
    title: text('title', 'Title', 'Its title, in our words.'),
    kind: oneOf('kind', 'Kind', 'Minutes alone, or a pack of agenda, minutes and reports.', [
      'minutes',
      'agenda pack',
    ]),
    meeting: reference('meetings', 'meeting_id', 'Meeting', 'The meeting whose paper it is.'),
    day: day('day', 'Day', 'The day of that meeting; neither paper states the day it was published.'),
    pages: whereStated(text('pages', 'Pages', 'The page numbers as printed.')),
    note,
  },
});
