import { isNumber } from '../cell/cell';
import { LEAST_BASE } from '../cell/least-base';
import { periodsOf, type Table } from '../dataset/table';
import { type Value, valueAt } from '../dataset/value';
import { inputsOf } from '../dataset/worked-out';
import { comparePeriods, type Period } from '../period/period';
import { ownDifferences } from '../validation/identities/check-identities';
import { describeIdentityResult } from '../validation/identities/identity-result';
import { caveats, type Reason, refusals } from './like-for-like';

/** A change in proportion: per cent of a count, points between percentages, or why neither is given. */
export type Proportion =
  | { kind: 'per cent'; value: number }
  | { kind: 'points'; value: number }
  | { kind: 'not given'; why: string };

/** How one figure differs from an earlier one, or why the two may not be compared. */
export type Comparison = { from: Value; to: Value } & (
  | { verdict: 'compared'; change: number; proportion: Proportion; caveats: Reason[] }
  | { verdict: 'refused'; reasons: Reason[]; nearest?: { from: Period; to: Period } }
);

/** Compares two values by themselves. `between` are those that lie in between, where a break may hide. */
export function compareValues(from: Value, to: Value, between: readonly Value[] = []): Comparison {
  const reasons = refusals(from, to, between);
  if (reasons.length > 0 || !isNumber(from.cell) || !isNumber(to.cell))
    return { from, to, verdict: 'refused', reasons };
  // Percentages carry decimals: 44.1 − 39.2 must be 4.9. The nought is for no change, which must not be −0.
  const change = Math.round((to.cell.value - from.cell.value) * 1000) / 1000 + 0;
  const proportion = proportionOf(change, from);
  return { from, to, verdict: 'compared', change, proportion, caveats: caveats(from, to) };
}

/**
 * Compares a measure in two periods of one table, the earlier first whichever is named first. Where that would be
 * unfair the nearest fair pair of periods is offered, if there is one.
 */
export function comparePeriodsOf(
  table: Table,
  measure: string,
  one: Period,
  other: Period,
  groups?: Readonly<Record<string, string>>,
): Comparison {
  const [from, to] = comparePeriods(one, other) <= 0 ? [one, other] : [other, one];
  const comparison = compareAcross(table, measure, from, to, groups);
  if (comparison.verdict === 'compared') return comparison;
  const nearest = nearestFair(table, measure, from, to, groups);
  return nearest ? { ...comparison, nearest } : comparison;
}

function compareAcross(
  table: Table,
  measure: string,
  from: Period,
  to: Period,
  groups?: Readonly<Record<string, string>>,
): Comparison {
  const between = periodsOf(table)
    .filter((period) => comparePeriods(from, period) < 0 && comparePeriods(period, to) < 0)
    .map((period) => valueAt(table, measure, period, groups));
  const comparison = compareValues(
    valueAt(table, measure, from, groups),
    valueAt(table, measure, to, groups),
    between,
  );
  if (comparison.verdict === 'refused') return comparison;
  return { ...comparison, caveats: [...comparison.caveats, ...doesNotAddUp(table, measure, [from, to])] };
}

/** Says so where a compared figure, or one that it is worked out from, stands in a sum that the paper gets otherwise. */
function doesNotAddUp(table: Table, measure: string, periods: readonly Period[]): Reason[] {
  const inputs = inputsOf(table.dataset, measure);
  return ownDifferences(table)
    .filter((result) => periods.some(({ id }) => id === result.period.id))
    .filter((result) => result.measures.some((name) => inputs.includes(name)))
    .map((result) => ({ code: 'does-not-add-up', text: describeIdentityResult(result) }));
}

/** The fair pair whose ends lie nearest to those asked for; the end that is nearer to today counts double. */
function nearestFair(
  table: Table,
  measure: string,
  from: Period,
  to: Period,
  groups?: Readonly<Record<string, string>>,
) {
  const periods = periodsOf(table);
  const place = (period: Period): number =>
    periods.filter((earlier) => comparePeriods(earlier, period) < 0).length;
  const pairs = periods.flatMap((later, index) =>
    periods.slice(0, index).map((earlier) => ({ from: earlier, to: later })),
  );
  const distance = (pair: { from: Period; to: Period }): number =>
    2 * Math.abs(place(pair.to) - place(to)) + Math.abs(place(pair.from) - place(from));
  return pairs
    .filter((pair) => compareAcross(table, measure, pair.from, pair.to, groups).verdict === 'compared')
    .sort(
      (a, b) => distance(a) - distance(b) || place(b.to) - place(a.to) || place(b.from) - place(a.from),
    )[0];
}

function proportionOf(change: number, from: Value): Proportion {
  if (from.quantity.unit.kind === 'percentage') return { kind: 'points', value: change };
  const base = isNumber(from.cell) ? from.cell.value : 0;
  if (base < LEAST_BASE)
    return { kind: 'not given', why: `No per cent is given: ${base} is under ${LEAST_BASE}.` };
  return { kind: 'per cent', value: (change / base) * 100 };
}
