import type { CellRef, Identity } from '../../dataset/dataset';
import { observationAt, type Observation, type Table } from '../../dataset/table';
import type { Period } from '../../period/period';
import type { IdentityChecker } from './identity-checker';
import { concludeCheck, startCheck } from './identity-result';
import { addUp, cellOf } from './sides';

/** Two tables print one fact. Only counts of the same day are held against each other. */
export const sameFact: IdentityChecker<Extract<Identity, { kind: 'same fact' }>> = (
  identity,
  table,
  period,
  lookup,
) => {
  const other = lookup(identity.dataset);
  const here = findRow(table, period, identity.here);
  const there = other && findRow(other, period, identity.there);
  if (!here || !there || here.asAt !== there.asAt) return [];
  return [
    concludeCheck(
      startCheck(identity, here, [identity.here.measure]),
      addUp(other.dataset.title, [cellOf(there, identity.there.measure)]),
      addUp(table.dataset.title, [cellOf(here, identity.here.measure)]),
    ),
  ];
};

function findRow(table: Table, period: Period, ref: CellRef): Observation | undefined {
  const [breakdown] = Object.keys(table.dataset.breakdowns);
  const groups = breakdown !== undefined && ref.category !== undefined ? { [breakdown]: ref.category } : {};
  return observationAt(table, period.id, groups);
}
