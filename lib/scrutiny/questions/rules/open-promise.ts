import { hasDay } from '../../../meeting/day-or-month';
import type { Commitment } from '../../../meeting/commitment';
import { midSentence } from '../../../figure/words';
import { formatDay, formatMonth } from '../../../period/format-period';
import type { QuestionRule } from '../question-source';

/** "When will this come to members, promised on 17 September 2019: the number of exclusions?" The longest overdue first. */
export const openPromise: QuestionRule = ({ open }) =>
  open
    .filter(({ state }) => state === 'overdue' || state === 'open, no day stated')
    // What was stated without a number is asked for where it was said.
    .filter(({ commitment }) => commitment.basis !== 'stated without a number')
    .map(({ commitment, daysOver, sentence, where }) => ({
      text: `When will this ${commitment.kind === 'action' ? 'be done' : 'come to members'}${describeAsked(commitment)}: ${midSentence(commitment.summary.replace(/\.$/, ''))}?`,
      basis: 'a promise' as const,
      cells: [],
      places: [`${where.label}. ${sentence}`],
      weight: daysOver ?? 0,
      about: [`promise ${commitment.id}`],
    }));

function describeAsked({ basis, askedOn }: Commitment): string {
  const words = basis === 'promised' ? 'promised' : 'asked for';
  if (basis === 'listed' || askedOn === undefined) return '';
  return `, ${words} ${hasDay(askedOn) ? `on ${formatDay(askedOn)}` : `in ${formatMonth(askedOn)}`}`;
}
