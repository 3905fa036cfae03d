import { isNumber } from '../cell/cell';
import { formatCount } from '../cell/format-cell';
import { numberWord } from '../cell/number-word';
import { periodsOf, type Table } from '../dataset/table';
import { type Value, valueAt } from '../dataset/value';
import type { Period } from '../period/period';
import { refusals } from './like-for-like';

/** With fewer years than this a place among them says little, so that none is stated: OHID's least for a trend. */
export const LEAST_YEARS = 5;

/**
 * Where a year's number sits among the years that there are: "The second highest of the six years." Years that may
 * not fairly be compared with it are left out; with fewer than five that may, or of another kind of period, nothing.
 */
export function placeAmongYears(table: Table, value: Value): string | undefined {
  const isYear = value.period.kind === 'academic-year' || value.period.kind === 'financial-year';
  if (!isYear || !isNumber(value.cell)) return undefined;
  const numbers = alikeYears(table, value);
  if (numbers.length < LEAST_YEARS) return undefined;
  return describePlace(value.cell.value, numbers);
}

/** The numbers of the years like it, its own among them. */
function alikeYears(table: Table, value: Value): number[] {
  const at = (period: Period): Value => valueAt(table, value.quantity.name, period, value.groups);
  const values = periodsOf(table).map(at);
  const own = values.findIndex(({ period }) => period.id === value.period.id);
  return values.flatMap((other, index) => {
    const [from, to] = index < own ? [other, value] : [value, other];
    const between = values.slice(Math.min(index, own) + 1, Math.max(index, own));
    const isAlike = index === own || refusals(from, to, between).length === 0;
    return isAlike && isNumber(other.cell) ? [other.cell.value] : [];
  });
}

/** `numbers` has the number itself among them. Equal numbers share a place: "the joint lowest". */
export function describePlace(number: number, numbers: readonly number[]): string {
  const years = `${numberWord(numbers.length)} years`;
  const [lower, higher] = [
    numbers.filter((other) => other < number),
    numbers.filter((other) => other > number),
  ];
  const joint = numbers.length - lower.length - higher.length > 1 ? 'joint ' : '';
  if (lower.length + higher.length === 0) return `The same in all ${years}.`;
  if (lower.length === 0) return `The ${joint}lowest of the ${years}.`;
  if (higher.length === 0) return `The ${joint}highest of the ${years}.`;
  if (lower.length === 1 && higher.length > 1) return `The ${joint}second lowest of the ${years}.`;
  if (higher.length === 1 && lower.length > 1) return `The ${joint}second highest of the ${years}.`;
  const [lowest, highest] = [Math.min(...lower), Math.max(...higher)];
  return `Between the lowest (${formatCount(lowest)}) and the highest (${formatCount(highest)}) of the ${years}.`;
}
