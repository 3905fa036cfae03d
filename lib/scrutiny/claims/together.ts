import { formatCount } from '../../cell/format-cell';
import { comparePeriodsOf } from '../../comparison/compare-values';
import { describeComparison } from '../../comparison/describe-comparison';
import { formatPeriod } from '../../period/format-period';
import { citeCell } from '../cite-cell';
import { groupsOf, numbersOf } from './read-value';
import type { AskedOfChange, Finding } from './rule';
import { sumOf } from './sum-of';

/**
 * The change of a measure with others added to it: "With “Involvement still pending” it was 136 (worked out: 111 + 25)
 * in 2019/20, 20 fewer than 156 (worked out: 144 + 12) in 2018/19." Nothing where the sentence names no others.
 */
export function describeTogether(asked: AskedOfChange): Pick<Finding, 'sentences' | 'cells'> {
  const { claim, table, measure, from, period } = asked;
  if (claim.others.length === 0) return { sentences: [], cells: [] };
  const groups = groupsOf(table, claim.breakdown, claim.groups[0]);
  const comparisons = [measure, ...claim.others].map((name) =>
    comparePeriodsOf(table, name, from, period, groups),
  );
  const added = comparisons.slice(1);
  const labels = added.map(({ to }) => `“${to.quantity.label}”`).join(' and ');
  const cells = added.flatMap((each) => [citeCell(table, each.from), citeCell(table, each.to)]);
  const refused = added.find(({ verdict }) => verdict === 'refused');
  if (refused) return { sentences: [`${labels} cannot be added. ${describeComparison(refused)}`], cells };
  const then = sumOf(numbersOf(comparisons.map((each) => each.from)));
  const now = sumOf(numbersOf(comparisons.map((each) => each.to)));
  const sentence =
    `With ${labels} it was ${now.text} in ${formatPeriod(period)}, ` +
    `${describeDifference(now.number - then.number)} ${then.text} in ${formatPeriod(from)}.`;
  return { sentences: [sentence], cells };
}

/** "20 fewer than", "1 more than", "the same as". */
export function describeDifference(difference: number): string {
  if (difference === 0) return 'the same as';
  return `${formatCount(Math.abs(difference))} ${difference > 0 ? 'more' : 'fewer'} than`;
}
