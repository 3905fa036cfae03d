import { type Cell, isNumber } from '../../cell/cell';
import { formatCount } from '../../cell/format-cell';
import type { Observation } from '../../dataset/table';
import type { Side } from './identity-result';

/** The sum of some cells, or in words why there is none. A symbol never enters arithmetic. */
export function addUp(label: string, cells: readonly Cell[]): Side | string {
  const numbers = cells.filter(isNumber).map((cell) => cell.value);
  if (numbers.length < cells.length) return 'A number that it needs is not in the paper.';
  return { label, sum: numbers.map(formatCount).join(' + '), value: sumOf(numbers) };
}

/** Sets aside the parts that the paper says do not apply in this row, where the identity allows it. */
export function withoutNotApplicable(
  parts: readonly string[],
  mayNotApply: readonly string[] | undefined,
  row: Observation,
): { kept: string[]; leftOut: string[] } {
  const leftOut = parts.filter((part) => {
    const cell = cellOf(row, part);
    return mayNotApply?.includes(part) && cell.kind === 'missing' && cell.symbol === 'z';
  });
  return { kept: parts.filter((part) => !leftOut.includes(part)), leftOut };
}

/** The cell of a measure that a declaration names. Throws when the row has no such measure. */
export function cellOf(row: Observation, measure: string): Cell {
  const cell = row.cells[measure];
  if (!cell) throw new Error(`unknown measure: ${measure}`);
  return cell;
}

export function sumOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
