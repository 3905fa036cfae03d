import type { Identity } from '../../dataset/dataset';
import { periodsOf, type Table, type TableLookup } from '../../dataset/table';
import { categoriesMakeTotal } from './categories-make-total';
import type { IdentityChecker } from './identity-checker';
import type { IdentityResult } from './identity-result';
import { partsMakeTotal } from './parts-make-total';
import { sameFact } from './same-fact';
import { stockAndFlow } from './stock-and-flow';

/** Every kind of identity. A kind that is declared and not checked is a type error here. */
const checkers = {
  'parts make a total': partsMakeTotal,
  'categories make a total': categoriesMakeTotal,
  'same fact': sameFact,
  'stock and flow': stockAndFlow,
} satisfies { [K in Identity['kind']]: IdentityChecker<Extract<Identity, { kind: K }>> };

/** Runs every identity of the dataset in every period that has what it needs. */
export function checkIdentities(table: Table, lookup: TableLookup): IdentityResult[] {
  return table.dataset.identities.flatMap((identity) => checkIdentity(identity, table, lookup));
}

/** Runs one identity in every period that has what it needs. */
export function checkIdentity(identity: Identity, table: Table, lookup: TableLookup): IdentityResult[] {
  const check = checkers[identity.kind] as IdentityChecker;
  return periodsOf(table).flatMap((period) => check(identity, table, period, lookup));
}

/** The differences that stand in the figures as printed, each once. */
export function differencesIn(results: readonly IdentityResult[]): IdentityResult[] {
  return results.filter((result) => result.status === 'differs' && result.restates === undefined);
}

const known = new WeakMap<Table, readonly IdentityResult[]>();

/**
 * The differences that a table has within itself, each once. Every comparison asks for them, and a table never
 * changes, so they are worked out once.
 */
export function ownDifferences(table: Table): readonly IdentityResult[] {
  const found = known.get(table) ?? differencesIn(checkIdentities(table, () => undefined));
  known.set(table, found);
  return found;
}
