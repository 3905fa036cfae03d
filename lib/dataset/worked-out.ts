import { type Cell, isNumber, missingCell, numberCell } from '../cell/cell';
import { previousPeriod } from '../period/period';
import type { Dataset, WorkedOut } from './dataset';
import { LEAST_BASE } from '../cell/least-base';
import { isPartWayRow, type Observation, observationAt, type Table } from './table';

/**
 * A figure that no paper prints, worked out for one row from figures that one does. The cell carries its sum in
 * words. Where a number it needs is missing, the result is the reason why and not a number.
 */
export function workOut(table: Table, name: string, observation: Observation): Cell {
  const rule = table.dataset.workedOut[name];
  if (!rule) throw new Error(`unknown worked-out figure: ${name}`);
  switch (rule.kind) {
    case 'less the stock before':
      return lessTheStockBefore(table, rule, observation);
    case 'share of':
      return shareOf(rule, observation);
    case 'number before a fall':
      return numberBeforeFall(table, rule, observation);
  }
}

/** The printed measures that a figure rests on: itself, or those that it is worked out from. */
export function inputsOf(dataset: Dataset, name: string): string[] {
  const rule = dataset.workedOut[name];
  if (!rule) return [name];
  switch (rule.kind) {
    case 'less the stock before':
      return [rule.total, rule.stock];
    case 'share of':
      return [rule.part, rule.whole];
    case 'number before a fall':
      return [rule.now, rule.fallPercent];
  }
}

type Rule<K extends WorkedOut['kind']> = Extract<WorkedOut, { kind: K }>;

/** total during the period − stock at the end of the one before. */
function lessTheStockBefore(
  table: Table,
  rule: Rule<'less the stock before'>,
  observation: Observation,
): Cell {
  const before = previousPeriod(observation.period);
  const earlier = before && observationAt(table, before.id, observation.groups);
  if (!earlier || isPartWayRow(earlier)) {
    return missingCell('x', { note: 'The count at the end of the period before is not in the paper.' });
  }
  const total = cellIn(observation, rule.total);
  const stock = cellIn(earlier, rule.stock);
  if (!isNumber(total) || !isNumber(stock))
    return missingCell('x', { note: 'A number that it needs is missing.' });
  if (total.value < stock.value) {
    return missingCell('x', {
      note: `The printed figures do not allow it: ${total.value} is less than ${stock.value}.`,
    });
  }
  return numberCell(total.value - stock.value, { workedOut: `${total.value} − ${stock.value}` });
}

/** part ÷ whole × 100, unrounded. A share of fewer than 20, or of part of a year, would mislead. */
function shareOf(rule: Rule<'share of'>, observation: Observation): Cell {
  const part = cellIn(observation, rule.part);
  const whole = cellIn(observation, rule.whole);
  if (!isNumber(part) || !isNumber(whole))
    return missingCell('x', { note: 'A number that it needs is missing.' });
  if (isPartWayRow(observation)) return missingCell('x', { note: 'No share is given of part of a year.' });
  if (whole.value < LEAST_BASE) {
    return missingCell('x', { note: `No share is given: ${whole.value} is under ${LEAST_BASE}.` });
  }
  return numberCell((100 * part.value) / whole.value, { workedOut: `${part.value} ÷ ${whole.value}` });
}

/**
 * Every whole number that falls to `now` when it falls by the printed per cent, to the nearest whole per cent:
 * 160 after a 24 per cent reduction leaves 210 and 211, and no others.
 */
function numberBeforeFall(table: Table, rule: Rule<'number before a fall'>, observation: Observation): Cell {
  if (observation.period.id !== rule.before) return missingCell('z');
  const later = table.observations.find((row) => isNumber(cellIn(row, rule.fallPercent)));
  const now = later && cellIn(later, rule.now);
  const fall = later && cellIn(later, rule.fallPercent);
  if (!now || !fall || !isNumber(now) || !isNumber(fall)) return missingCell('x');
  const [low, high] = startsThatFallTo(now.value, fall.value);
  if (low > high) return missingCell('x', { note: 'No whole number falls to it by the printed per cent.' });
  return {
    kind: 'range',
    low,
    high,
    workedOut: `${now.value} ÷ (1 − ${fall.value}%), to the nearest whole per cent`,
  };
}

/** The least and the greatest whole number from which `now` is a fall of `percent`, rounded half up. */
export function startsThatFallTo(now: number, percent: number): [low: number, high: number] {
  // Times 200, so that a bound that is a whole number comes out as one.
  const tooMany = (200 * now) / (199 - 2 * percent);
  return [Math.ceil((200 * now) / (201 - 2 * percent)), Math.ceil(tooMany) - 1];
}

function cellIn(observation: Observation, measure: string): Cell {
  const cell = observation.cells[measure];
  if (!cell) throw new Error(`unknown measure: ${measure}`);
  return cell;
}
