import { isNumber } from '../../cell/cell';
import { formatCount } from '../../cell/format-cell';
import type { Identity } from '../../dataset/dataset';
import {
  isPartWayRow,
  type Observation,
  observationAt,
  observationsAt,
  type Table,
} from '../../dataset/table';
import { previousPeriod } from '../../period/period';
import type { IdentityChecker } from './identity-checker';
import { concludeCheck, type IdentityResult, type Side, startCheck } from './identity-result';
import { addUp, cellOf, sumOf, withoutNotApplicable } from './sides';

/** The stock before, plus those who joined (all in the period less the stock before), less leavers, is the stock now. */
export const stockAndFlow: IdentityChecker<Extract<Identity, { kind: 'stock and flow' }>> = (
  identity,
  table,
  period,
) => {
  const before = previousPeriod(period);
  return observationsAt(table, period.id).flatMap((row) => {
    const earlier = before && observationAt(table, before.id, row.groups);
    return earlier && !isPartWayRow(earlier) ? [checkRow(identity, table, earlier, row)] : [];
  });
};

function checkRow(
  identity: Extract<Identity, { kind: 'stock and flow' }>,
  table: Table,
  earlier: Observation,
  row: Observation,
): IdentityResult {
  const { kept, leftOut } = withoutNotApplicable(identity.leavers, identity.mayNotApply, row);
  const flows = [cellOf(earlier, identity.stock), cellOf(row, identity.throughput)];
  const leavers = kept.map((measure) => cellOf(row, measure));
  const numbers = [...flows, ...leavers].filter(isNumber).map((cell) => cell.value);
  const isComplete = numbers.length === flows.length + leavers.length;
  return concludeCheck(
    startCheck(identity, row, [identity.stock, identity.throughput, ...kept], leftOut),
    isComplete ? workedStock(numbers) : 'A number that it needs is not in the paper.',
    addUp(table.dataset.measures[identity.stock]?.label ?? identity.stock, [cellOf(row, identity.stock)]),
  );
}

/** From the stock before, all who were in it during the period, and the leavers, in this order. */
function workedStock([before = 0, through = 0, ...left]: readonly number[]): Side {
  const joined = through - before;
  return {
    label: 'Start, joined and left',
    sum: [`${formatCount(before)} + ${formatCount(joined)}`, ...left.map(formatCount)].join(' − '),
    value: through - sumOf(left),
  };
}
