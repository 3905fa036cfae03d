import { isNumber } from '../cell/cell';
import { formatCell, formatCount } from '../cell/format-cell';
import type { Category } from '../dataset/dataset';
import { observationsAt, periodsOf, type Table } from '../dataset/table';
import { quantityOf, type Value, valueIn } from '../dataset/value';
import type { FigureDefinition } from './define-figures';
import { capitalise, joinWords, midSentence } from './words';

type Definition = Extract<FigureDefinition, { kind: 'breakdown-bars' }>;

/** One bar: a group of a breakdown, or one of several measures. */
export interface Bar {
  label: string;
  shortLabel?: string;
  group?: string;
  value: Value;
}

/** The bars that a definition asks for in the latest period, what they are of, and the printed total if there is one. */
export function barsOf(
  definition: Definition,
  table: Table,
): { bars: Bar[]; subject: string; total?: Value } {
  const latest = periodsOf(table).at(-1);
  const rows = latest ? observationsAt(table, latest.id) : [];
  if ('quantities' in definition) {
    const [row] = rows;
    const values = row ? definition.quantities.map((name) => valueIn(table, name, row)) : [];
    const bars = values.map((value) => ({ label: value.quantity.label, value }));
    return { bars, subject: capitalise(joinWords(bars.map(({ label }) => midSentence(label)))) };
  }
  const breakdown = table.dataset.breakdowns[definition.breakdown];
  if (!breakdown) throw new Error(`unknown breakdown: ${definition.breakdown}`);
  const valueOf = (key: string): Value | undefined => {
    const row = rows.find(({ groups }) => groups[definition.breakdown] === key);
    return row && valueIn(table, definition.quantity, row);
  };
  const bars = Object.entries(breakdown.categories).flatMap(([key, category]: [string, Category]) => {
    const value = valueOf(key);
    return value && key !== breakdown.total ? [{ ...category, value }] : [];
  });
  const total = breakdown.total === undefined ? undefined : valueOf(breakdown.total);
  return {
    bars,
    subject: `${quantityOf(table, definition.quantity).label} by ${lowerUnlessName(breakdown.label)}`,
    ...(total ? { total } : {}),
  };
}

/** "National Curriculum Year" keeps its capitals; "Offence" does not. */
function lowerUnlessName(label: string): string {
  return /[A-Z]/.test(label.slice(1)) ? label : label.toLowerCase();
}

/** A band that several neighbouring bars make, with the sum of their numbers: worked out, not printed. */
export interface GroupSum {
  name: string;
  sum: number;
  /** "16 + 19 + 15" */
  formula: string;
  from: number;
  to: number;
}

/** The bands of some bars; none where a number is missing. */
export function groupSums(bars: readonly Bar[]): GroupSum[] {
  const names = [...new Set(bars.flatMap(({ group }) => group ?? []))];
  return names.flatMap((name) => {
    const members = bars.filter(({ group }) => group === name);
    const numbers = members.flatMap(({ value: { cell } }) => (isNumber(cell) ? [cell.value] : []));
    const from = bars.findIndex(({ group }) => group === name);
    const sum = numbers.reduce((total, number) => total + number, 0);
    if (numbers.length < members.length) return [];
    const formula = numbers.map(formatCount).join(' + ');
    return [{ name, sum, formula, from, to: from + members.length - 1 }];
  });
}

export function textOf({ value: { cell, quantity } }: Bar): string {
  return formatCell(cell, quantity.unit);
}
