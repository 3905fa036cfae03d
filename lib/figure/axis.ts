import { scaleLinear } from 'd3-scale';
import { formatNumber, formatSigned } from '../cell/format-cell';
import type { Unit } from '../cell/unit';
import type { Axis, Tick } from './figure';

const WANTED_TICKS = 4;

/** An axis of amounts that starts at 0 and ends on a round number at or above the greatest value. */
export function amountAxis(values: readonly number[], unit: Unit): Axis {
  const greatest = Math.max(...values, 1);
  const ticks = roundTicks(0, greatest, unit);
  return {
    kind: 'scale',
    domain: [0, ticks.at(-1) as number],
    ticks: ticks.map((at) => ({ at, label: formatNumber(at, unit) })),
  };
}

/** An axis of changes, in points between percentages: 0 is always on it, and it reaches a round number past the greatest rise and fall. */
export function changeAxis(values: readonly number[], unit: Unit): Axis {
  const ticks = roundTicks(Math.min(...values, 0), Math.max(...values, 1), unit);
  return {
    kind: 'scale',
    domain: [ticks[0] as number, ticks.at(-1) as number],
    ticks: ticks.map((at) => ({ at, label: formatSigned(at) })),
  };
}

/** An axis of slots: one unit each, numbered from 0. */
export function slotAxis(ticks: readonly Omit<Tick, 'at'>[]): Axis {
  return {
    kind: 'slots',
    domain: [-0.5, ticks.length - 0.5],
    ticks: ticks.map((tick, at) => ({ at, ...tick })),
  };
}

/**
 * For a line whose changes would be lost on an axis from 0: it starts higher, leaves a quarter of the plot below
 * the lowest point and says so. Used only where the whole range is under a tenth of the greatest value.
 */
export function lineAxis(values: readonly number[], unit: Unit): Axis {
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const range = greatest - least;
  if (values.length < 2 || range === 0 || range >= greatest / 10) return amountAxis(values, unit);
  const ticks = raisedTicks(least, greatest, unit);
  const [from, to] = [ticks[0] as number, ticks.at(-1) as number];
  const labels = ticks.map((at) => ({ at, label: formatNumber(at, unit) }));
  if (from === 0) return { kind: 'scale', domain: [from, to], ticks: labels };
  return {
    kind: 'scale',
    domain: [from, to],
    ticks: labels,
    note: `The axis starts at ${formatNumber(from, unit)}, not at 0.`,
  };
}

/** Rounding the top up makes the plot taller, and then the quarter below the lowest point is a longer one. */
function raisedTicks(least: number, greatest: number, unit: Unit, top = greatest): number[] {
  const ticks = roundTicks(Math.max(0, least - (top - least) / 3), greatest, unit);
  const [from, to] = [ticks[0] as number, ticks.at(-1) as number];
  return to > top && least - from < (to - from) / 4 ? raisedTicks(least, greatest, unit, to) : ticks;
}

/** Round numbers from at or below `from` to at or above `to`; whole ones where the unit counts things. */
function roundTicks(from: number, to: number, unit: Unit): number[] {
  const scale = scaleLinear().domain([from, to]).nice(WANTED_TICKS);
  const ticks = scale.ticks(WANTED_TICKS);
  if (unit.kind === 'percentage') return ticks;
  const [least, greatest] = scale.domain() as [number, number];
  const whole = ticks.filter(Number.isInteger);
  return [...new Set([Math.floor(least), ...whole, Math.ceil(greatest)])].sort((a, b) => a - b);
}
