import { type Day, daysBetween } from '../period/day';
import { comparePeriods } from '../period/period';
import { formatDay, formatMonth, formatShortDay } from '../period/format-period';
import { isPartWayValue, labelWhen, type Value } from '../dataset/value';
import type { StockOrFlow } from '../dataset/dataset';
import type { ChartEvent } from './kind';
import type { Axis, Mark, Tick } from './figure';
import type { Series } from './series';

/** How far beyond the last whole period a part-way point stands, so that it is seen to be set apart. */
const APART = 1.2;
/** Further where lines are named at their end: the name stands before the strip, not in it. */
const APART_FROM_NAMES = 2.4;
const STRIP_HALF_WIDTH = 0.5;

/** Where every value of a chart over time stands: whole periods in slots from 0, part-way counts apart at the right. */
export interface Timeline {
  /** The whole periods, one value of each. */
  slots: Value[];
  /** Part-way counts, one of each. */
  apart: Value[];
  positions: { x: number; label: string }[];
  /** Whether counts on a day, sums of a period, or both are drawn. */
  types: StockOrFlow[];
  positionOf: (value: Value) => number;
}

/** The timeline that all the series share: every whole period that any of them has, in order. */
export function timelineOf(all: readonly Series[]): Timeline {
  const slots = uniqueByPeriod(all.flatMap((series) => series.whole)).sort((a, b) =>
    comparePeriods(a.period, b.period),
  );
  const apart = uniqueByPeriod(all.flatMap((series) => series.apart));
  const gap = all.length > 1 ? APART_FROM_NAMES : APART;
  const positionOf = (value: Value): number => {
    const slot = slots.findIndex(({ period }) => period.id === value.period.id);
    if (slot >= 0 && !isPartWayValue(value)) return slot;
    return slots.length - 1 + gap + apart.findIndex(({ period }) => period.id === value.period.id);
  };
  const positions = [
    ...slots.map((value) => ({ x: positionOf(value), label: labelWhen(value) })),
    ...apart.map((value) => ({ x: positionOf(value), label: `${labelWhen(value)} (part-way)` })),
  ];
  const types = [...new Set(all.flatMap(({ whole }) => whole.map(({ quantity }) => quantity.type)))];
  return { slots, apart, positions, types, positionOf };
}

export function timeAxis({ slots, apart, types, positionOf }: Timeline): Axis {
  const isCount = types.length === 1 && types[0] === 'stock';
  const words = isCount ? countWords : tickWords;
  const whole = slots.map((value): Tick => ({ at: positionOf(value), ...words(value) }));
  const partWay = apart.map((value): Tick => ({ at: positionOf(value), ...partWayWords(value) }));
  const ticks = [...whole, ...partWay];
  // A sum stands in the middle of its year, so the first year begins half a slot before it.
  const start = isCount ? -0.3 : -0.5;
  return { kind: 'slots', domain: [start, (ticks.at(-1)?.at ?? 0) + STRIP_HALF_WIDTH], ticks };
}

/** The pale strip on which part-way points stand. */
export function partWayBand({ slots, apart, positionOf }: Timeline): Mark[] {
  const [first, last] = [apart[0], apart.at(-1)];
  if (!first || !last || slots.length === 0) return [];
  return [
    {
      mark: 'band',
      x: [positionOf(first) - STRIP_HALF_WIDTH, positionOf(last) + STRIP_HALF_WIDTH],
      label: 'Part-way',
    },
  ];
}

/** Rules for the events that fall inside the whole periods. */
export function eventMarks(timeline: Timeline, events: readonly ChartEvent[]): Mark[] {
  return eventsOn(timeline, events).map(({ at, shortLabel }) => ({
    mark: 'rule',
    axis: 'x',
    at,
    style: 'event',
    label: shortLabel,
  }));
}

/**
 * The events inside the whole periods, each with its place and its day in words. A count on a day stands on that
 * day; a sum of a year stands in the middle of its year. Where both share a chart no place would be right for both.
 */
export function eventsOn({ slots, types }: Timeline, events: readonly ChartEvent[]) {
  const [type, ...others] = types;
  if (type === undefined || others.length > 0) return [];
  return events.flatMap(({ label, shortLabel, first, precision, note }) => {
    const at = slotOnDay(slots, first, type);
    const day = precision === 'month' ? formatMonth(first) : formatDay(first);
    return at === undefined ? [] : [{ at, label, shortLabel, day, note }];
  });
}

function slotOnDay(slots: readonly Value[], day: Day, type: StockOrFlow): number | undefined {
  const index = slots.findIndex(({ period }) => period.dated && period.first <= day && day <= period.last);
  const period = slots[index]?.period;
  if (!period?.dated || (index === 0 && type === 'stock')) return undefined;
  const passed = (daysBetween(period.first, day) + 1) / (daysBetween(period.first, period.last) + 1);
  return Math.round((index - (type === 'stock' ? 1 : 0.5) + passed) * 1000) / 1000;
}

function tickWords(value: Value): Omit<Tick, 'at'> {
  const label = labelWhen(value);
  return value.period.kind === 'academic-year'
    ? { label, shortLabel: `${label.slice(2, 4)}/${label.slice(5)}` }
    : { label };
}

/** A count is named by the month of its day: "Aug 2019". */
function countWords(value: Value): Omit<Tick, 'at'> {
  if (value.asAt === 'not stated') return tickWords(value);
  const [, month = '', year = ''] = formatShortDay(value.asAt).split(' ');
  return { label: `${month} ${year}`, shortLabel: year };
}

function partWayWords({ asAt }: Value): Omit<Tick, 'at'> {
  const day = asAt === 'not stated' ? '' : formatShortDay(asAt);
  return { label: day.slice(0, -5), detail: day.slice(-4) };
}

function uniqueByPeriod(values: readonly Value[]): Value[] {
  return [...new Map(values.map((value) => [value.period.id, value])).values()];
}
