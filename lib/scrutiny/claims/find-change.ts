import { isNumber } from '../../cell/cell';
import { type Comparison, comparePeriodsOf } from '../../comparison/compare-values';
import { describeComparison, describeValue } from '../../comparison/describe-comparison';
import { citeCell } from '../cite-cell';
import { groupsOf } from './read-value';
import type { AskedOfChange, Finding } from './rule';
import { describeTogether } from './together';

/** A comparison of two figures that may fairly be compared. */
export type Change = Extract<Comparison, { verdict: 'compared' }>;

/** The sentence's measure in its two periods. */
export function changeAsked({ claim, table, measure, from, period }: AskedOfChange): Comparison {
  return comparePeriodsOf(table, measure, from, period, groupsOf(table, claim.breakdown, claim.groups[0]));
}

/** Whether the change is as the sentence says; where the two may not be compared, why. */
export function findChange(asked: AskedOfChange, holds: (change: Change) => boolean): Finding {
  const comparison = changeAsked(asked);
  if (comparison.verdict === 'refused') return refusedFinding(asked, comparison);
  const together = describeTogether(asked);
  return {
    outcome: holds(comparison) ? 'shown' : 'not shown',
    sentences: [describeValue(comparison.to), describeComparison(comparison), ...together.sentences],
    cells: [...cellsOf(asked, comparison), ...together.cells],
  };
}

/** A comparison that is refused never shows anything: a number is missing, or the two are not of a kind. */
export function refusedFinding(
  asked: AskedOfChange,
  comparison: Extract<Comparison, { verdict: 'refused' }>,
): Finding {
  const { from, to } = comparison;
  const isMissing = !isNumber(from.cell) || !isNumber(to.cell);
  const now = isNumber(to.cell) ? [describeValue(to)] : [];
  return {
    outcome: isMissing ? 'no figure' : 'not shown',
    sentences: [...now, describeComparison(comparison)],
    cells: cellsOf(asked, comparison),
  };
}

function cellsOf({ table }: AskedOfChange, { from, to }: Comparison): Finding['cells'] {
  return [citeCell(table, from), citeCell(table, to)];
}
