import type { Cell } from './cell';
import type { Unit } from './unit';

/** For tables and labels: "201", "1,204", "44%", "210 or 211", or the symbol in square brackets, "[z]". */
export function formatCell(cell: Cell, unit: Unit): string {
  switch (cell.kind) {
    case 'number':
      return formatNumber(cell.workedOut === undefined ? cell.value : oneDecimal(cell.value), unit);
    case 'range':
      return formatRange(cell.low, cell.high, unit);
    case 'missing':
      return `[${cell.symbol}]`;
  }
}

/** "210 or 211" when there are only two, "210 to 215" when there are more. */
function formatRange(low: number, high: number, unit: Unit): string {
  if (low === high) return formatNumber(low, unit);
  return `${formatNumber(low, unit)} ${high - low === 1 ? 'or' : 'to'} ${formatNumber(high, unit)}`;
}

/** A number in its unit. Built by hand, so that no locale of the machine can change a published figure. */
export function formatNumber(value: number, unit: Unit): string {
  return unit.kind === 'percentage' ? `${value}%` : formatCount(value);
}

/** "1,204", with a true minus sign: "−1,204". */
export function formatCount(value: number): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** "+133", "−53", "0": a change or a flow, always with its sign. */
export function formatSigned(value: number): string {
  return value > 0 ? `+${formatCount(value)}` : formatCount(value);
}

/** One decimal place, half away from zero, a whole number without its ".0": 9.8361 → "9.8%", 25 → "25%". */
export function formatPercent(value: number): string {
  const rounded = Math.round((Math.abs(value) + Number.EPSILON) * 10) / 10;
  return `${value < 0 && rounded > 0 ? '−' : ''}${rounded.toFixed(1).replace(/\.0$/, '')}%`;
}

/** To one decimal place, half away from zero: what a worked-out number is shown to. Sums keep the exact value. */
export function oneDecimal(value: number): number {
  return (Math.sign(value) * Math.round((Math.abs(value) + Number.EPSILON) * 10)) / 10;
}
