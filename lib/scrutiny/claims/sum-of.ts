import { type Cell, numberCell } from '../../cell/cell';
import { formatCell, formatCount, oneDecimal } from '../../cell/format-cell';
import type { NumberValue } from './read-value';

/** Numbers added up: the sum, and how a reader is shown it, "126 (worked out: 18 + 26 + …)"; one number stands as it is. */
export function sumOf(values: readonly NumberValue[]): { number: number; text: string } {
  const [first] = values;
  if (!first) throw new Error('a sum of nothing');
  const { unit } = first.quantity;
  const number = oneDecimal(values.reduce((total, { cell }) => total + cell.value, 0));
  if (values.length === 1) return { number, text: formatCell(first.cell, unit) };
  const sum = values.map(({ cell }) => formatCount(cell.value)).join(' + ');
  const added: Cell = numberCell(number, { workedOut: sum });
  return { number, text: `${formatCell(added, unit)} (worked out: ${sum})` };
}
