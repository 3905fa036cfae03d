import { formatCount } from '../../cell/format-cell';
import type { Identity } from '../../dataset/dataset';
import type { Observation } from '../../dataset/table';
import { labelWhen } from '../../dataset/value';
import type { Period } from '../../period/period';

/** One side of an identity in one period: what it is called, its sum in words, its value. */
export interface Side {
  label: string;
  /** "167 + 74 + 4 + 27 + 27", or the number alone. */
  sum: string;
  value: number;
}

/** Which identity was checked where, and on which figures. */
export interface IdentityCheck {
  identity: string;
  label: string;
  /** The identity that this one restates, so that one difference is not told as two. */
  restates?: string;
  period: Period;
  /** The groups and the spreadsheet's row of the figure that is checked. */
  groups: Observation['groups'];
  row: number;
  /** The period as a reader names it: "2017/18"; "11 September 2020" for a count part-way through a year. */
  when: string;
  /** The printed figures that were used, by measure. */
  measures: string[];
  /** Parts that the paper says do not apply in this period, and so were left out. */
  leftOut: string[];
}

/** What came of one identity in one period. */
export type IdentityResult = IdentityCheck &
  (
    | { status: 'holds' | 'differs'; worked: Side; printed: Side; difference: number }
    | { status: 'cannot be checked'; why: string }
  );

/** The part of a result that is known before the sums are done. */
export function startCheck(
  identity: Identity,
  row: Observation,
  measures: string[],
  leftOut: string[] = [],
): IdentityCheck {
  const { id, label, restates } = identity;
  const { period, groups } = row;
  const restated = restates === undefined ? {} : { restates };
  const when = labelWhen(row);
  return { identity: id, label, ...restated, period, groups, row: row.row, when, measures, leftOut };
}

/** Sets the two sides against each other; a side that is a text says why it has no value. */
export function concludeCheck(
  check: IdentityCheck,
  worked: Side | string,
  printed: Side | string,
): IdentityResult {
  if (typeof worked === 'string') return { ...check, status: 'cannot be checked', why: worked };
  if (typeof printed === 'string') return { ...check, status: 'cannot be checked', why: printed };
  // Percentages carry a decimal place, and 0.1 + 0.2 must come to 0.3.
  const difference = Math.round((worked.value - printed.value) * 1000) / 1000;
  return { ...check, status: difference === 0 ? 'holds' : 'differs', worked, printed, difference };
}

/** "2017/18: 167 + 74 + 4 + 27 + 27 = 299, and the paper prints 297: a difference of 2." */
export function describeIdentityResult(result: IdentityResult): string {
  if (result.status === 'cannot be checked') return `${result.when}: cannot be checked. ${result.why}`;
  const { when, worked, printed, difference } = result;
  const [workedValue, printedValue] = [formatCount(worked.value), formatCount(printed.value)];
  const isOneNumber = worked.sum === workedValue;
  if (result.status === 'holds') {
    return isOneNumber
      ? `${when}: yes, both are ${printedValue}.`
      : `${when}: yes. ${worked.sum} = ${printedValue}.`;
  }
  const gap = `a difference of ${formatCount(Math.abs(difference))}`;
  return isOneNumber
    ? `${when}: ${workedValue} in “${worked.label}”, ${printedValue} in “${printed.label}”: ${gap}.`
    : `${when}: ${worked.sum} = ${workedValue}, and the paper prints ${printedValue}: ${gap}.`;
}
