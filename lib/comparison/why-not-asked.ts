import { isNumber } from '../cell/cell';
import type { Dataset } from '../dataset/dataset';
import type { Value } from '../dataset/value';
import type { PeriodKind } from '../period/period';
import type { Comparison } from './compare-values';

/** Stretches of time of one length for each kind, so that two counts over them had the same chance to grow. */
const STRETCHES: readonly PeriodKind[] = ['academic-year', 'financial-year', 'financial-quarter', 'quarter'];

/**
 * Why it is not asked of a change whether one of its size is often chance; `undefined` where it may be asked. The test
 * is of exact counts of what happened, each once, in two whole periods of one length: of nothing else.
 */
export function whyNotAsked(dataset: Dataset, comparison: Comparison): string | undefined {
  const { to: value, verdict } = comparison;
  if (verdict === 'refused') return 'Not asked: the two are not compared.';
  const { unit, type, recurrence } = value.quantity;
  if (unit.kind === 'percentage') return 'Not asked of a percentage.';
  if (type === 'stock') return 'Not asked of a count on one day.';
  if (recurrence === 'some again') return `Not asked: some ${unit.many} may be in both counts.`;
  if (recurrence === undefined)
    return `Not asked: it is not known whether some ${unit.many} are in both counts.`;
  if (!STRETCHES.includes(value.period.kind)) return 'Not asked: how long the two periods are is not known.';
  const isExact = [comparison.from, value].every(isExactCount) && dataset.disclosure.rounding === undefined;
  return isExact ? undefined : 'Not asked: the counts are rounded or estimated.';
}

function isExactCount({ cell }: Value): boolean {
  return isNumber(cell) && Number.isInteger(cell.value) && cell.value >= 0 && !cell.flags.includes('e');
}
