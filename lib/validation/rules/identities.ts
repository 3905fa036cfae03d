import type { CellRef, Identity } from '../../dataset/dataset';
import type { Observation, Table, TableLookup } from '../../dataset/table';
import { describeGroups, type Finding, warningsOf } from '../findings';
import { checkIdentity, differencesIn } from '../identities/check-identities';
import { describeIdentityResult, type IdentityResult } from '../identities/identity-result';
import { sieve } from '../identities/sieve';
import type { Column, Issue } from '../issue';
import { sentences } from '../messages';
import type { PublishedBefore } from '../published-before';

/**
 * What the dataset says must add up and does not, and what another dataset says is the same fact and is not. A
 * paper may print it so: each difference is ticked, but one that stands unchanged in the published version.
 */
export function identitiesRule(table: Table, columns: readonly Column[], before: PublishedBefore): Issue[] {
  const found = differences(table, before);
  const published = before.earlier.at(-1);
  const known = new Set(found.length > 0 && published ? differences(published, before).map(signature) : []);
  const fresh = found.filter((result) => !known.has(signature(result)));
  return warningsOf(fresh.map((result) => toFinding(result, table, columns)));
}

/** Two sides that are not the same, and the cell of the checked table that is one of them. */
interface Difference {
  result: Extract<IdentityResult, { status: 'holds' | 'differs' }>;
  cell: CellRef;
}

function differences(table: Table, { lookup, others }: PublishedBefore): Difference[] {
  const own = table.dataset.identities.flatMap((identity) =>
    differencesOf(identity, table, lookup, printedCell(identity)),
  );
  const elsewhere = others.flatMap((other) =>
    other.dataset.identities.flatMap((identity) => {
      if (identity.kind !== 'same fact' || identity.dataset !== table.dataset.id) return [];
      if (table.dataset.identities.some((mine) => isMirrored(mine, identity, other.dataset.id))) return [];
      return differencesOf(identity, other, () => table, identity.there);
    }),
  );
  return [...own, ...elsewhere];
}

function differencesOf(identity: Identity, holder: Table, lookup: TableLookup, cell: CellRef): Difference[] {
  if (identity.restates !== undefined) return [];
  const observations = sieve(identity, holder);
  if (observations.length === 0) return [];
  const results = differencesIn(checkIdentity(identity, { ...holder, observations }, lookup));
  return results.flatMap((result) => (result.status === 'differs' ? [{ result, cell }] : []));
}

/** Where the figure stands that an identity is about. */
function printedCell(identity: Identity): CellRef {
  switch (identity.kind) {
    case 'parts make a total':
      return { measure: identity.total };
    case 'categories make a total':
      return { measure: identity.measure };
    case 'stock and flow':
      return { measure: identity.stock };
    case 'same fact':
      return identity.here;
  }
}

/** Whether both datasets declare one and the same fact, each from its own side. */
function isMirrored(
  mine: Identity,
  theirs: Extract<Identity, { kind: 'same fact' }>,
  other: string,
): boolean {
  return (
    mine.kind === 'same fact' &&
    mine.dataset === other &&
    JSON.stringify([mine.here, mine.there]) === JSON.stringify([theirs.there, theirs.here])
  );
}

function signature({ result }: Difference): string {
  const { identity, period, groups, worked, printed } = result;
  return JSON.stringify([identity, period.id, groups, worked.sum, printed.sum]);
}

function toFinding({ result, cell }: Difference, table: Table, columns: readonly Column[]): Finding {
  const { identity, label, period } = result;
  const row = rowAt(table, period.id, cell, result.groups);
  const groups = row?.groups ?? {};
  return {
    code: 'does-not-add-up',
    subject: identity,
    period: period.id,
    groups,
    row: row?.row,
    column: columns.find(({ name }) => name === cell.measure),
    sentence: sentences.identityBroken(
      label,
      describeGroups(table.dataset, groups),
      describeIdentityResult(result),
    ),
  };
}

/** The row of the checked table: of the category that a shared fact names, or of the groups that were checked. */
function rowAt(
  { dataset, observations }: Table,
  period: string,
  { category }: CellRef,
  groups: Observation['groups'],
): Observation | undefined {
  const [breakdown] = Object.keys(dataset.breakdowns);
  const wanted = category === undefined || breakdown === undefined ? groups : { [breakdown]: category };
  const names = Object.keys(wanted).filter((name) => name in dataset.breakdowns);
  return observations.find(
    (row) => row.period.id === period && names.every((name) => row.groups[name] === wanted[name]),
  );
}
