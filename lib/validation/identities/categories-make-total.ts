import type { Identity } from '../../dataset/dataset';
import { type Observation, observationsAt } from '../../dataset/table';
import type { IdentityChecker } from './identity-checker';
import { concludeCheck, startCheck } from './identity-result';
import { addUp, cellOf } from './sides';

/** The groups of a breakdown come to its total. */
export const categoriesMakeTotal: IdentityChecker<Extract<Identity, { kind: 'categories make a total' }>> = (
  identity,
  table,
  period,
) => {
  const breakdown = table.dataset.breakdowns[identity.breakdown];
  if (!breakdown?.total) throw new Error(`breakdown without a total: ${identity.breakdown}`);
  return sharedOtherwise(observationsAt(table, period.id), identity.breakdown).flatMap((rows) => {
    const total = rows.find((row) => row.groups[identity.breakdown] === breakdown.total);
    const parts = rows.filter((row) => row !== total);
    if (!total || parts.length === 0) return [];
    return [
      concludeCheck(
        startCheck(identity, total, [identity.measure]),
        addUp(
          `${parts.length} groups`,
          parts.map((row) => cellOf(row, identity.measure)),
        ),
        addUp('Total', [cellOf(total, identity.measure)]),
      ),
    ];
  });
};

/** Rows that differ in one breakdown alone, together: boys by age, and girls by age. */
function sharedOtherwise(rows: readonly Observation[], breakdown: string): Observation[][] {
  const together = new Map<string, Observation[]>();
  for (const row of rows) {
    const others = Object.entries(row.groups).filter(([name]) => name !== breakdown);
    const key = JSON.stringify(others.sort());
    together.set(key, [...(together.get(key) ?? []), row]);
  }
  return [...together.values()];
}
