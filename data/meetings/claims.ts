import { decimal, id, list, oneOf, reference, text, whereStated } from '@/lib/meeting/define-column';
import { defineRegister } from '@/lib/meeting/define-register';
import { note, paper, place } from './columns';

export const claims = defineRegister({
  id: 'claims',
  title: 'What was said',
  summary:
    'A sentence of a paper about a measure: that it rose or fell, is most or more, or stands at a number. Plans, laws, ' +
    'opinions, causes, and numbers that no change or comparison is said of and no dataset holds are left out.',
  columns: {
    id: id('claim_id', 'Sentence', 'A short name.'),
    paper,
    item: reference('items', 'item_id', 'Item', 'The item it was printed under, or said at.'),
    place,
    asPrinted: text('as_printed', 'As printed', 'The exact words.'),
    about: text('about', 'About', 'What it is about, in our few words.'),
    rule: oneOf('rule', 'Rule', 'How it is set beside the figures.', [
      'rise',
      'fall',
      'rise by per cent',
      'fall by per cent',
      'majority',
      'largest',
      'more than',
      'number',
      'no figure',
    ]),
    dataset: whereStated(
      reference(
        'datasets',
        'dataset',
        'Dataset',
        'The dataset that it is read beside; x where none holds it.',
      ),
    ),
    measure: whereStated(text('measure', 'Measure', 'The column of the dataset.')),
    breakdown: whereStated(text('breakdown', 'Breakdown', 'The breakdown whose groups it names.')),
    groups: list('groups', 'Groups', 'The groups that it is about, with a semicolon between.'),
    others: list(
      'others',
      'Others',
      'What the rule sets beside or adds to the measure: other measures, or other groups of the breakdown.',
    ),
    fromPeriod: whereStated(text('from_period', 'From', 'The earlier period, where the sentence names it.')),
    period: whereStated(text('period', 'Period', 'The period, where the sentence names it.')),
    number: whereStated(decimal('number', 'Number', 'The number or per cent that it states.')),
    note,
  },
});
