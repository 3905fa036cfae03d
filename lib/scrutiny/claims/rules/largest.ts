import { formatCell } from '../../../cell/format-cell';
import { describeWhen, type Value, valueAt } from '../../../dataset/value';
import { findInNumbers, groupsOf, valueAsked } from '../read-value';
import type { Asked, Rule } from '../rule';

/** More than every other group of its breakdown, or every other measure that is named. As many is not the largest. */
export const largest: Rule = {
  over: 'one period',
  find: (asked) => {
    const named = valueAsked(asked);
    const values = [named, ...othersOf(asked)];
    return findInNumbers(asked.table, values, ([first, ...rest]) => ({
      outcome: rest.every(({ cell }) => first !== undefined && first.cell.value > cell.value)
        ? 'shown'
        : 'not shown',
      sentences: [`${values.map(describeShort).join(', ')}, ${describeWhen(named)}.`],
    }));
  },
};

function othersOf({ claim, table, measure, period }: Asked): Value[] {
  const breakdown = claim.breakdown === undefined ? undefined : table.dataset.breakdowns[claim.breakdown];
  if (!breakdown) return claim.others.map((name) => valueAt(table, name, period, groupsOf(table)));
  return Object.keys(breakdown.categories)
    .filter((key) => key !== breakdown.total && key !== claim.groups[0])
    .map((key) => valueAt(table, measure, period, groupsOf(table, claim.breakdown, key)));
}

/** "Robbery: 3" */
function describeShort({ cell, quantity, groupLabel }: Value): string {
  return `${groupLabel ?? quantity.label}: ${formatCell(cell, quantity.unit)}`;
}
