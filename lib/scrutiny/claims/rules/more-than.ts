import { describeWhen, type Value, valueAt } from '../../../dataset/value';
import { findInNumbers, groupsOf } from '../read-value';
import type { Asked, Rule } from '../rule';
import { sumOf } from '../sum-of';
import { describeDifference } from '../together';

/** The named groups together are more than the other groups together; or the measure is more than the other measures. */
export const moreThan: Rule = {
  over: 'one period',
  find: (asked) => {
    const [these, those] = sidesOf(asked);
    const [first] = these;
    if (!first) throw new Error(`more than what is not declared: ${asked.claim.id}`);
    return findInNumbers(asked.table, [...these, ...those], (numbers) => {
      const here = sumOf(numbers.slice(0, these.length));
      const there = sumOf(numbers.slice(these.length));
      const compared = `${describeDifference(here.number - there.number)} ${nameOf(asked, those)}: ${there.text}.`;
      return {
        outcome: here.number > there.number ? 'shown' : 'not shown',
        sentences: [`${nameOf(asked, these)}: ${here.text}, ${describeWhen(first)}.`, `That is ${compared}`],
      };
    });
  },
};

function sidesOf({ claim, table, measure, period }: Asked): [Value[], Value[]] {
  const ofGroup = (group: string): Value =>
    valueAt(table, measure, period, groupsOf(table, claim.breakdown, group));
  if (claim.breakdown !== undefined) return [claim.groups.map(ofGroup), claim.others.map(ofGroup)];
  const ofMeasure = (name: string): Value => valueAt(table, name, period, groupsOf(table));
  return [[ofMeasure(measure)], claim.others.map(ofMeasure)];
}

/** The band that the groups make up, "Years 1 to 6 (primary)", or the labels of each. */
function nameOf({ claim, table }: Asked, side: readonly Value[]): string {
  const { breakdown = '' } = claim;
  const bands = new Set(
    side.map(({ groups }) => table.dataset.breakdowns[breakdown]?.categories[groups[breakdown] ?? '']?.group),
  );
  const [band] = bands;
  if (bands.size === 1 && band !== undefined) return band;
  return side.map(({ groupLabel, quantity }) => groupLabel ?? quantity.label).join(' and ');
}
