import { formatNumber } from '../../../cell/format-cell';
import { describeValue } from '../../../comparison/describe-comparison';
import { findInNumbers, valueAsked } from '../read-value';
import type { Rule } from '../rule';
import { sumOf } from '../sum-of';

/** The table has the number that the sentence states, to the last digit. */
export const number: Rule = {
  over: 'one period',
  find: (asked) => {
    const stated = asked.claim.number;
    if (stated === undefined) throw new Error(`no number stated: ${asked.claim.id}`);
    const value = valueAsked(asked);
    return findInNumbers(asked.table, [value], (numbers) => {
      const isSame = sumOf(numbers).number === stated;
      const said = isSame ? [] : [`The sentence has ${formatNumber(stated, value.quantity.unit)}.`];
      return { outcome: isSame ? 'shown' : 'not shown', sentences: [describeValue(value), ...said] };
    });
  },
};
