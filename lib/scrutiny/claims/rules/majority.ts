import { describeValue } from '../../../comparison/describe-comparison';
import { valueAt } from '../../../dataset/value';
import { findInNumbers, groupsOf, valueAsked } from '../read-value';
import type { Asked, Finding, Rule } from '../rule';
import { sumOf } from '../sum-of';

const MEANING = 'A majority is more than half.';

/** More than half: of 100, where the measure is a percentage; otherwise of the other measure that is the whole. */
export const majority: Rule = {
  over: 'one period',
  find: (asked) => (asked.claim.others.length === 0 ? ofHundred(asked) : ofWhole(asked)),
};

function ofHundred(asked: Asked): Finding {
  const share = valueAsked(asked);
  if (share.quantity.unit.kind !== 'percentage')
    throw new Error(`a majority of what is not declared: ${asked.claim.id}`);
  return findInNumbers(asked.table, [share], (numbers) => ({
    outcome: sumOf(numbers).number > 50 ? 'shown' : 'not shown',
    sentences: [describeValue(share), MEANING],
  }));
}

/** Told in numbers and not per cent, so that a small whole is no trouble. */
function ofWhole(asked: Asked): Finding {
  const { claim, table, period } = asked;
  const groups = groupsOf(table, claim.breakdown, claim.groups[0]);
  const part = valueAsked(asked);
  const wholes = claim.others.map((name) => valueAt(table, name, period, groups));
  return findInNumbers(table, [part, ...wholes], (numbers) => {
    const whole = sumOf(numbers.slice(1));
    return {
      outcome: 2 * sumOf(numbers.slice(0, 1)).number > whole.number ? 'shown' : 'not shown',
      sentences: [describeValue(part), `That is out of ${whole.text}.`, MEANING],
    };
  });
}
