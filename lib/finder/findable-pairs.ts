import type { CellRef, Dataset, Identity } from '../dataset/dataset';
import type { Table } from '../dataset/table';
import { formatCount } from '../cell/format-cell';
import { checkIdentity } from '../validation/identities/check-identities';
import type { IdentityResult } from '../validation/identities/identity-result';
import { cellKey } from './cell-key';
import type { FindablePair } from './findable';

/** Facts that two of the latest tables print, each once, with whether the two agree. */
export function findablePairs(tables: readonly Table[]): FindablePair[] {
  const lookup = (id: string): Table | undefined => tables.find(({ dataset }) => dataset.id === id);
  const pairs = tables.flatMap((table) =>
    table.dataset.identities.flatMap((identity) => {
      if (identity.kind !== 'same fact') return [];
      const there = lookup(identity.dataset)?.dataset;
      const results = there ? checkIdentity(identity, table, lookup) : [];
      return results.flatMap((result) => (there ? pairOf(table.dataset, there, identity, result) : []));
    }),
  );
  const once = new Map(pairs.toReversed().map((pair) => [[...pair.cells].sort().join(), pair]));
  return [...once.values()].toReversed();
}

function pairOf(
  here: Dataset,
  there: Dataset,
  identity: Extract<Identity, { kind: 'same fact' }>,
  result: IdentityResult,
): FindablePair[] {
  if (result.status === 'cannot be checked') return [];
  const { when, worked, printed } = result;
  const isSame = result.status === 'holds';
  const [one, other] = [formatCount(printed.value), formatCount(worked.value)];
  const tables = `“${printed.label}” and “${worked.label}”`;
  return [
    {
      cells: [keyOf(here, identity.here, result), keyOf(there, identity.there, result)],
      isSame,
      text: isSame
        ? `Two tables print this for ${when}, ${tables}: both have ${one}.`
        : `The papers print two numbers for one fact on ${when}: ${one} in “${printed.label}” and ${other} in “${worked.label}”.`,
    },
  ];
}

function keyOf(dataset: Dataset, { measure, category }: CellRef, { period }: IdentityResult): string {
  const [breakdown] = Object.keys(dataset.breakdowns);
  const groups = breakdown !== undefined && category !== undefined ? { [breakdown]: category } : {};
  return cellKey(dataset.id, { period: period.id, measure, groups });
}
