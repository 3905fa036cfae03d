import { midSentence } from '../../../figure/words';
import type { CitedCell } from '../../cited-cell';
import type { QuestionRule } from '../question-source';
import { quoted } from '../question-words';

const MOST_NUMBERS = 4;

/**
 * "On officer involvement, the words and the figures differ (144, 111): what do the words rest on?" Its numbers
 * are those of the measure that it is about, which it rests on first; others it only takes in.
 */
export const unshownSentence: QuestionRule = ({ claims }) =>
  claims
    .filter(({ verdict }) => verdict === 'the table does not show this')
    .map(({ about, cells, quote, place }) => {
      const own = cells.filter((cell) => measureOf(cell) === measureOf(cells[0]));
      const numbers = own.slice(0, MOST_NUMBERS).map(({ text }) => text);
      const shown = numbers.length === 0 ? '' : ` (${numbers.join(', ')})`;
      return {
        text: `On ${midSentence(about)}, the words and the figures differ${shown}: what do the words rest on?`,
        basis: 'a sentence' as const,
        cells,
        places: [`${place}: ${quoted(quote)}`],
        weight: cells.length,
        about: [`words ${about}`, ...own.slice(0, 1).map(measureOf)],
      };
    });

function measureOf(cell: CitedCell | undefined): string {
  return cell === undefined ? '' : `${cell.dataset} ${cell.measure}`;
}
