import type { Table, TableLookup } from '../dataset/table';
import { checkIdentities } from '../validation/identities/check-identities';
import { describeIdentityResult, type IdentityResult } from '../validation/identities/identity-result';
import { quantitiesOf } from '../dataset/value';

/** What readers are told of one identity: a summary, then period by period. */
export interface AddUpRow {
  label: string;
  /** "Yes, in all 6." or "In 5 of 6." */
  summary: string;
  holds: boolean;
  periods: { label: string; status: IdentityResult['status']; sentence: string }[];
  /** Set where a difference here is that of another line of the same page, told again: the other line. */
  restates?: string;
}

export interface AddUp {
  rows: AddUpRow[];
  /** Measures that no identity takes in: nothing in the papers can check them. */
  unchecked: string[];
}

/** "Do the figures add up?", for a whole table. */
export function addUp(table: Table, lookup: TableLookup): AddUp {
  const results = checkIdentities(table, lookup);
  const rows = table.dataset.identities.flatMap(({ id }) => {
    const own = results.filter(({ identity }) => identity === id);
    return own.length === 0 ? [] : [addUpRow(own, table)];
  });
  const checked = new Set(
    results.filter(({ status }) => status !== 'cannot be checked').flatMap(({ measures }) => measures),
  );
  const unchecked = quantitiesOf(table).filter(
    ({ name, formula }) => formula === undefined && !checked.has(name),
  );
  return { rows, unchecked: unchecked.map(({ label }) => label) };
}

function addUpRow(results: readonly IdentityResult[], { dataset }: Table): AddUpRow {
  const [first] = results as [IdentityResult, ...IdentityResult[]];
  const checked = results.filter(({ status }) => status !== 'cannot be checked');
  const holding = checked.filter(({ status }) => status === 'holds');
  const restated = dataset.identities.find(({ id }) => id === first.restates);
  return {
    label: first.label,
    summary: summaryOf(checked),
    holds: checked.length > 0 && holding.length === checked.length,
    periods: results.map((result) => ({
      label: result.when,
      status: result.status,
      sentence: describeIdentityResult(result),
    })),
    ...(restated === undefined ? {} : { restates: restated.label }),
  };
}

function summaryOf(checked: readonly IdentityResult[]): string {
  const differing = checked.filter(({ status }) => status === 'differs').map(({ when }) => when);
  const holding = checked.length - differing.length;
  if (checked.length === 0) return 'Cannot be checked.';
  if (checked.length === 1) return holding === 1 ? 'Yes.' : 'No.';
  if (holding === 0) return `No, in none of ${checked.length} periods.`;
  if (holding === checked.length) return `Yes, in all ${holding} periods.`;
  return `Yes in ${holding} of ${checked.length} periods; not in ${differing.join(', ')}.`;
}
