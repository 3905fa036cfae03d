import { isNumber, missingCell, numberCell } from '../cell/cell';
import { formatCell } from '../cell/format-cell';
import { LEAST_BASE } from '../cell/least-base';
import { refusals } from '../comparison/like-for-like';
import { describeWhen, type Value } from '../dataset/value';
import type { Series } from './series';

/** An index is a plain number: 163.4 where the first year is 100. */
const INDEX = { kind: 'count', one: '', many: '', people: false } as const;

/** Whether the first number can stand for 100: under 20, one child would read as a landslide. */
export function canBeIndexed(series: Series): boolean {
  const base = baseOf(series);
  if (!base || !isNumber(base.cell) || base.cell.value === 0) return false;
  return base.quantity.unit.kind !== 'count' || base.cell.value >= LEAST_BASE;
}

/** Why a series is not drawn with its first year as 100. */
export function describeNotIndexed(series: Series): string {
  const base = baseOf(series);
  if (!base) return 'A measure without numbers is not drawn.';
  const { cell, quantity } = base;
  return `${quantity.label} is not drawn: it starts from ${formatCell(cell, quantity.unit)} ${describeWhen(base)}, and an index from under ${LEAST_BASE} would mislead.`;
}

/**
 * A series as a share of its own first number, which is 100, so that measures of different size can be read together.
 * What may not be compared with that number, after a break for one, has no index.
 */
export function indexTo100(series: Series): Series {
  const { whole, runs } = series;
  const base = baseOf(series);
  const isFair = (value: Value): boolean =>
    base !== undefined &&
    refusals(base, value, whole.slice(whole.indexOf(base) + 1, whole.indexOf(value))).length === 0;
  const indexed = (value: Value): Value => indexedValue(value, isFair(value) ? base : undefined);
  const fairRuns = runs.map((run) => run.filter(isFair).map(indexed));
  return {
    whole: whole.map(indexed),
    apart: [],
    notDrawn: [],
    runs: fairRuns.filter((run) => run.length > 0),
  };
}

function baseOf({ runs }: Series): Value | undefined {
  return runs[0]?.[0];
}

function indexedValue(value: Value, base: Value | undefined): Value {
  const quantity = { ...value.quantity, unit: INDEX };
  if (!isNumber(value.cell)) return { ...value, quantity };
  if (!base || !isNumber(base.cell)) {
    const note = 'Not indexed: it may not be compared with the first number.';
    return { ...value, quantity, cell: missingCell('z', { note }) };
  }
  const index = Math.round((value.cell.value / base.cell.value) * 1000) / 10;
  return {
    ...value,
    quantity,
    cell: numberCell(index, { workedOut: `${value.cell.value} ÷ ${base.cell.value} × 100` }),
  };
}
