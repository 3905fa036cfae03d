import { isNumber, missingCell, numberCell } from '../cell/cell';
import { LEAST_BASE } from '../comparison/compare-values';
import type { Value } from '../dataset/value';
import type { Series } from './series';

/**
 * A series as a share of its own first year, which is 100, so that measures of different size can be read together.
 * A base under 20 would make one child look like a landslide, so such a series has no indexed values.
 */
export function indexTo100(series: Series): Series {
  const base = series.runs[0]?.[0];
  const indexed = (value: Value): Value => indexedValue(value, base);
  return {
    whole: series.whole.map(indexed),
    apart: [],
    notDrawn: [],
    runs: series.runs.slice(0, 1).map((run) => run.map(indexed).filter(({ cell }) => isNumber(cell))),
  };
}

function indexedValue(value: Value, base: Value | undefined): Value {
  const quantity = { ...value.quantity, unit: { kind: 'count', one: '', many: '', people: false } as const };
  if (!base || !isNumber(base.cell) || !isNumber(value.cell))
    return { ...value, quantity, cell: missingCell('x') };
  if (value.quantity.unit.kind === 'count' && base.cell.value < LEAST_BASE) {
    const note = `Not indexed: the first number, ${base.cell.value}, is under ${LEAST_BASE}.`;
    return { ...value, quantity, cell: missingCell('z', { note }) };
  }
  const index = Math.round((value.cell.value / base.cell.value) * 1000) / 10;
  return {
    ...value,
    quantity,
    cell: numberCell(index, { workedOut: `${value.cell.value} ÷ ${base.cell.value} × 100` }),
  };
}
