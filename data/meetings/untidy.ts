import { id, reference, references, text, whereStated } from '@/lib/meeting/define-column';
import { defineRegister } from '@/lib/meeting/define-register';
import { paper, place } from './columns';

export const untidy = defineRegister({
  id: 'untidy',
  title: 'What is untidy in the papers',
  summary: 'Something in a paper that a careful reader would stop at: carried as printed, never mended.',
  columns: {
    id: id('untidy_id', 'Entry', 'A short name.'),
    paper,
    item: whereStated(reference('items', 'item_id', 'Item', 'The item it belongs to.')),
    place,
    asPrinted: text(
      'as_printed',
      'As printed',
      'The exact words; " … " stands between words that are apart.',
    ),
    what: text('what', 'What is untidy', 'What a reader would stop at.'),
    datasets: references('datasets', 'datasets', 'Datasets', 'The datasets that it touches.'),
    shown: text('shown', 'How it is shown', 'What the site does with it.'),
  },
});
