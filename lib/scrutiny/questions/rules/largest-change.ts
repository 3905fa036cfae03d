import { judgeChange } from '../../../comparison/judge-changes';
import { placeAmongYears } from '../../../comparison/place-among-years';
import { citeCell } from '../../cite-cell';
import { type LatestChange, latestChanges } from '../latest-changes';
import type { Candidate, QuestionRule } from '../question-source';
import { aboutMeasure, movement, subjectOf } from '../question-words';

/**
 * "Leavers at the end of Year 11 rose from 28 (2018/19) to 41 (2019/20): what did they go on to do?" First what is
 * hard to explain by chance alone, then the highest and lowest of the years, then the largest for their size.
 */
export const largestChange: QuestionRule = ({ tables }) =>
  latestChanges(tables).flatMap((change) => {
    const { numbers } = change;
    return numbers && numbers.from !== numbers.to ? [ask(change, numbers)] : [];
  });

function ask(change: LatestChange, { from, to }: { from: number; to: number }): Candidate {
  const { table, from: before, to: after } = change;
  const follow = after.quantity.asked?.follow ?? 'what does the service know about this change';
  return {
    text: `${subjectOf(after.quantity)} ${movement(before, after, to - from)}: ${follow}?`,
    basis: 'a change',
    cells: [citeCell(table, before), citeCell(table, after)],
    places: [],
    weight: surpriseOf(change) + Math.abs(to - from) / Math.sqrt(from + to),
    about: [aboutMeasure(after)],
  };
}

/** Weightier than any size: a change is at most the root of the two counts together. */
const BEFORE_ALL_SIZES = 1_000_000;

function surpriseOf({ table, from, to }: LatestChange): number {
  const { verdict } = judgeChange(table, to.quantity.name, from.period, to.period);
  if (verdict === 'hard to explain by chance alone') return 2 * BEFORE_ALL_SIZES;
  const place = to.quantity.type === 'flow' ? placeAmongYears(table, to) : undefined;
  return place !== undefined && /^The (highest|lowest) /.test(place) ? BEFORE_ALL_SIZES : 0;
}
