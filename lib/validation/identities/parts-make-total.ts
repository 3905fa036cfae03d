import type { Identity } from '../../dataset/dataset';
import { observationsAt } from '../../dataset/table';
import type { IdentityChecker } from './identity-checker';
import { concludeCheck, startCheck } from './identity-result';
import { addUp, cellOf, withoutNotApplicable } from './sides';

/** Several measures of one row come to another. */
export const partsMakeTotal: IdentityChecker<Extract<Identity, { kind: 'parts make a total' }>> = (
  identity,
  table,
  period,
) =>
  observationsAt(table, period.id).map((row) => {
    const { kept, leftOut } = withoutNotApplicable(identity.parts, identity.mayNotApply, row);
    const total = table.dataset.measures[identity.total]?.label ?? identity.total;
    return concludeCheck(
      startCheck(identity, row, [...kept, identity.total], leftOut),
      addUp(
        `${kept.length} parts`,
        kept.map((measure) => cellOf(row, measure)),
      ),
      addUp(total, [cellOf(row, identity.total)]),
    );
  });
