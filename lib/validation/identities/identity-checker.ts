import type { Identity } from '../../dataset/dataset';
import type { Table, TableLookup } from '../../dataset/table';
import type { Period } from '../../period/period';
import type { IdentityResult } from './identity-result';

/** Checks one kind of identity in one period; no result where the period lacks what it needs. */
export type IdentityChecker<I extends Identity = Identity> = (
  identity: I,
  table: Table,
  period: Period,
  lookup: TableLookup,
) => IdentityResult[];
