import { formatCount } from '../../../cell/format-cell';
import type { CellRef, Identity } from '../../../dataset/dataset';
import type { Table, TableLookup } from '../../../dataset/table';
import { quantityOf, valueAt } from '../../../dataset/value';
import { checkIdentities, differencesIn } from '../../../validation/identities/check-identities';
import type { IdentityResult } from '../../../validation/identities/identity-result';
import { citeCell } from '../../cite-cell';
import type { CitedCell } from '../../cited-cell';
import type { Candidate, QuestionRule } from '../question-source';
import { subjectOf } from '../question-words';

/**
 * "The number in Year 11 is 32 in one table and 33 in another (11 September 2020): which should members use?" Two tables that
 * differ come before a sum that is not its parts.
 */
export const sumThatDiffers: QuestionRule = ({ tables, lookup }) =>
  tables.flatMap((table) =>
    differencesIn(checkIdentities(table, lookup)).flatMap((result) => ask(table, lookup, result) ?? []),
  );

function ask(table: Table, lookup: TableLookup, result: IdentityResult): Candidate | undefined {
  const identity = table.dataset.identities.find(({ id }) => id === result.identity);
  const total = result.measures.at(-1);
  if (!identity || total === undefined || result.status === 'cannot be checked') return undefined;
  const subject = subjectOf(quantityOf(table, total));
  const [worked, printed] = [result.worked.value, result.printed.value].map(formatCount);
  const isTwoTables = identity.kind === 'same fact';
  const text = isTwoTables
    ? `${subject} is ${printed} in one table and ${worked} in another (${result.when}): which should members use?`
    : `${subject} is printed as ${printed}, and its parts come to ${worked} (${result.when}): which should members use?`;
  return {
    text,
    basis: 'a sum that differs',
    cells: cellsOf(table, lookup, identity, result),
    places: [],
    weight: isTwoTables ? 1 : 0,
    about: [`sum ${result.period.id} ${[worked, printed].sort().join(' ')}`],
  };
}

function cellsOf(table: Table, lookup: TableLookup, identity: Identity, result: IdentityResult): CitedCell[] {
  const { period, groups, measures } = result;
  const here = measures.map((name) => citeCell(table, valueAt(table, name, period, groups)));
  const other = identity.kind === 'same fact' ? lookup(identity.dataset) : undefined;
  if (identity.kind !== 'same fact' || !other) return here;
  const { measure } = identity.there;
  return [...here, citeCell(other, valueAt(other, measure, period, groupsOf(other, identity.there)))];
}

function groupsOf({ dataset }: Table, { category }: CellRef): Record<string, string> {
  const [breakdown] = Object.keys(dataset.breakdowns);
  return breakdown !== undefined && category !== undefined ? { [breakdown]: category } : {};
}
