import { midSentence } from '../../../figure/words';
import type { QuestionRule } from '../question-source';
import { quoted } from '../question-words';

const MOST_NUMBERS = 4;

/** "On officer involvement, the words and the table differ (144, 111): which figures do the words rest on?" */
export const unshownSentence: QuestionRule = ({ claims }) =>
  claims
    .filter(({ verdict }) => verdict === 'the table does not show this')
    .map(({ about, cells, quote, place }) => {
      const numbers = cells.slice(0, MOST_NUMBERS).map(({ text }) => text);
      const shown = numbers.length === 0 ? '' : ` (${numbers.join(', ')})`;
      return {
        text: `On ${midSentence(about)}, the words and the table differ${shown}: which figures do the words rest on?`,
        basis: 'a sentence' as const,
        cells,
        places: [`${place}: ${quoted(quote)}`],
        weight: cells.length,
        about: [
          ...new Set([`words ${about}`, ...cells.map(({ dataset, measure }) => `${dataset} ${measure}`)]),
        ],
      };
    });
