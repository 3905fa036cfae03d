import { formatCell, formatCount, formatPercent, oneDecimal } from '../cell/format-cell';
import { MISSING_SYMBOLS } from '../cell/symbols';
import { describeWhen, isPartWayValue, type Value } from '../dataset/value';
import { isNextPeriod } from '../period/period';
import type { Comparison, Proportion } from './compare-values';

/** "18 more", "1 fewer", "the same": the change in words, never "better" or "worse". */
export function describeChange(comparison: Comparison): string {
  if (comparison.verdict === 'refused') return 'not compared';
  const { change, proportion } = comparison;
  if (change === 0) return 'the same';
  if (proportion.kind === 'points') return `${points(Math.abs(change))} ${change > 0 ? 'higher' : 'lower'}`;
  return `${formatCount(Math.abs(change))} ${change > 0 ? 'more' : 'fewer'}`;
}

/** "up 9.8%", "down 22.9%", or nothing where no per cent may be given or nothing changed. */
export function describeProportion(proportion: Proportion): string {
  if (proportion.kind !== 'per cent' || proportion.value === 0) return '';
  const size = formatPercent(Math.abs(proportion.value));
  const shown = size === '0%' ? 'by less than 0.1%' : size;
  return `${proportion.value > 0 ? 'up' : 'down'} ${shown}`;
}

/** "That is 18 more than a year before (183), up 9.8%.", with what must be said beside it; or why there is none. */
export function describeComparison(comparison: Comparison): string {
  const { from } = comparison;
  if (comparison.verdict === 'refused') return comparison.reasons.map(({ text }) => text).join(' ');
  const then = `${describeThen(comparison)} (${formatCell(from.cell, from.quantity.unit)})`;
  const caveats = comparison.caveats
    .filter(({ code }) => code !== 'worked-out')
    .map(({ text }) => ` ${text}`);
  if (comparison.change === 0) return `That is the same as ${then}.${caveats.join('')}`;
  const proportion = describeProportion(comparison.proportion);
  const change = `${describeChange(comparison)} than ${then}${proportion === '' ? '' : `, ${proportion}`}`;
  return `That is ${change}.${caveats.join('')}`;
}

/** "201 children were recorded as electively home educated on 31 August 2020." */
export function describeValue(value: Value): string {
  return value.groupLabel === undefined ? describeCell(value) : `${value.groupLabel}: ${describeCell(value)}`;
}

function describeCell(value: Value): string {
  const { cell, quantity } = value;
  const when = describeWhen(value);
  const workedOut =
    cell.kind !== 'missing' && cell.workedOut !== undefined ? ` (worked out: ${cell.workedOut})` : '';
  switch (cell.kind) {
    case 'number': {
      const words =
        cell.value === 1 && quantity.unit.kind === 'count' ? quantity.wording.one : quantity.wording.many;
      const number =
        cell.value === 0 && quantity.unit.kind === 'count' ? 'No' : formatCell(cell, quantity.unit);
      return `${number} ${words}${when.startsWith('as ') ? ',' : ''} ${when}${workedOut}.`;
    }
    case 'range':
      return `${formatCell(cell, quantity.unit)} ${quantity.wording.many} ${when}${workedOut}.`;
    case 'missing': {
      const why = MISSING_SYMBOLS[cell.symbol];
      return `${quantity.label}: there is no number ${when} (${why}).${cell.note === undefined ? '' : ` ${cell.note}`}`;
    }
  }
}

/** The earlier moment as a reader would say it: "a year before" only when it is exactly that. */
function describeThen({ from, to }: Comparison): string {
  const isYear = to.period.kind === 'academic-year' || to.period.kind === 'financial-year';
  if (!isYear || !isNextPeriod(from.period, to.period)) return describeWhen(from);
  if (from.quantity.type === 'flow') return isPartWayValue(from) ? describeWhen(from) : 'the year before';
  const isSameDay = from.asAt.slice(4) === to.asAt.slice(4);
  return isSameDay ? 'a year before' : describeWhen(from);
}

function points(value: number): string {
  const shown = oneDecimal(value);
  return `${formatCount(shown)} percentage ${shown === 1 ? 'point' : 'points'}`;
}
