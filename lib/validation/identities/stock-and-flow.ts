import { isNumber } from '../../cell/cell';
import { formatCount } from '../../cell/format-cell';
import type { Identity } from '../../dataset/dataset';
import { isPartWayRow, observationAt } from '../../dataset/table';
import { previousPeriod } from '../../period/period';
import type { IdentityChecker } from './identity-checker';
import { concludeCheck, type Side, startCheck } from './identity-result';
import { addUp, cellOf, sumOf, withoutNotApplicable } from './sides';

/** The stock before, plus those who joined (all in the period less the stock before), less leavers, is the stock now. */
export const stockAndFlow: IdentityChecker<Extract<Identity, { kind: 'stock and flow' }>> = (
  identity,
  table,
  period,
) => {
  const row = observationAt(table, period.id);
  const before = previousPeriod(period);
  const earlier = before && observationAt(table, before.id);
  if (!row || !earlier || isPartWayRow(earlier)) return [];
  const { kept, leftOut } = withoutNotApplicable(identity.leavers, identity.mayNotApply, row);
  const flows = [cellOf(earlier, identity.stock), cellOf(row, identity.throughput)];
  const leavers = kept.map((measure) => cellOf(row, measure));
  const numbers = [...flows, ...leavers].filter(isNumber).map((cell) => cell.value);
  const isComplete = numbers.length === flows.length + leavers.length;
  return [
    concludeCheck(
      startCheck(identity, row, [identity.stock, identity.throughput, ...kept], leftOut),
      isComplete ? workedStock(numbers) : 'A number that it needs is not in the paper.',
      addUp(table.dataset.measures[identity.stock]?.label ?? identity.stock, [cellOf(row, identity.stock)]),
    ),
  ];
};

/** From the stock before, all who were in it during the period, and the leavers, in this order. */
function workedStock([before = 0, through = 0, ...left]: readonly number[]): Side {
  const joined = through - before;
  return {
    label: 'Start, joined and left',
    sum: [`${formatCount(before)} + ${formatCount(joined)}`, ...left.map(formatCount)].join(' − '),
    value: through - sumOf(left),
  };
}
