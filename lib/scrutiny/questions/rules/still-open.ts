import { isNumber } from '../../../cell/cell';
import { citeCell } from '../../cite-cell';
import { type LatestChange, latestChanges } from '../latest-changes';
import type { Candidate, QuestionRule } from '../question-source';
import { aboutMeasure, movement, numberAndWhen, subjectOf } from '../question-words';

const HOW_LONG = 'how long have they been open';

/**
 * "Pending involvements rose from 12 (2018/19) to 25 (2019/20): how long have they been open?" Of what is still to be
 * dealt with and did not grow, or is not known to have, the number alone.
 */
export const stillOpen: QuestionRule = ({ tables }) =>
  latestChanges(tables)
    .filter(({ to }) => to.quantity.asked?.isOpen === true && isNumber(to.cell) && to.cell.value > 0)
    .map(ask);

function ask({ table, from, to, numbers }: LatestChange): Candidate {
  const follow = to.quantity.asked?.follow ?? HOW_LONG;
  const rest = { places: [], about: [aboutMeasure(to)] };
  if (numbers && numbers.to > numbers.from) {
    const text = `${subjectOf(to.quantity)} ${movement(from, to, numbers.to - numbers.from)}: ${follow}?`;
    const cells = [citeCell(table, from), citeCell(table, to)];
    return { text, basis: 'a change', cells, weight: numbers.to - numbers.from, ...rest };
  }
  const text = `${subjectOf(to.quantity)} stood at ${numberAndWhen(to)}: ${follow}?`;
  return { text, basis: 'not stated', cells: [citeCell(table, to)], weight: 0, ...rest };
}
