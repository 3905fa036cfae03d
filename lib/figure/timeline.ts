import { type Day, daysBetween } from '../period/day';
import { comparePeriods } from '../period/period';
import { formatDay, formatMonth, formatShortDay } from '../period/format-period';
import { isPartWayValue, labelWhen, type Value } from '../dataset/value';
import type { ChartEvent } from './kind';
import type { Axis, Mark, Tick } from './figure';
import type { Series } from './series';

/** How far beyond the last whole period a part-way point stands, so that it is seen to be set apart. */
const APART = 1.2;

/** Where every value of a chart over time stands: whole periods in slots from 0, part-way counts apart at the right. */
export interface Timeline {
  /** The whole periods, one value of each. */
  slots: Value[];
  /** Part-way counts, one of each. */
  apart: Value[];
  positions: { x: number; label: string }[];
  positionOf: (value: Value) => number;
}

/** The timeline that all the series share: every whole period that any of them has, in order. */
export function timelineOf(all: readonly Series[]): Timeline {
  const slots = uniqueByPeriod(all.flatMap((series) => series.whole)).sort((a, b) =>
    comparePeriods(a.period, b.period),
  );
  const apart = uniqueByPeriod(all.flatMap((series) => series.apart));
  const positionOf = (value: Value): number => {
    const slot = slots.findIndex(({ period }) => period.id === value.period.id);
    if (slot >= 0 && !isPartWayValue(value)) return slot;
    return slots.length - 1 + APART + apart.findIndex(({ period }) => period.id === value.period.id);
  };
  const positions = [...slots, ...apart].map((value) => ({ x: positionOf(value), label: labelWhen(value) }));
  return { slots, apart, positions, positionOf };
}

export function timeAxis({ slots, apart, positionOf }: Timeline): Axis {
  const whole = slots.map((value): Tick => ({ at: positionOf(value), ...tickWords(value) }));
  const partWay = apart.map((value): Tick => ({ at: positionOf(value), ...partWayWords(value) }));
  const ticks = [...whole, ...partWay];
  return { kind: 'slots', domain: [-0.3, (ticks.at(-1)?.at ?? 0) + 0.4], ticks };
}

/** The pale strip on which part-way points stand. */
export function partWayBand({ slots, apart, positionOf }: Timeline): Mark[] {
  const [first, last] = [apart[0], apart.at(-1)];
  if (!first || !last || slots.length === 0) return [];
  return [
    { mark: 'band', x: [positionOf(first) - APART / 2 + 0.1, positionOf(last) + 0.4], label: 'Part-way' },
  ];
}

/** Rules for the events that fall inside the whole periods. A period stands in its slot at its own end. */
export function eventMarks(timeline: Timeline, events: readonly ChartEvent[]): Mark[] {
  return eventsOn(timeline, events).map(({ at, shortLabel }) => ({
    mark: 'rule',
    axis: 'x',
    at,
    style: 'event',
    label: shortLabel,
  }));
}

/** The events inside the whole periods, each with its place and its day in words. */
export function eventsOn({ slots }: Timeline, events: readonly ChartEvent[]) {
  return events.flatMap(({ label, shortLabel, first, precision }) => {
    const at = slotOnDay(slots, first);
    if (at === undefined) return [];
    return [{ at, label, shortLabel, day: precision === 'month' ? formatMonth(first) : formatDay(first) }];
  });
}

function slotOnDay(slots: readonly Value[], day: Day): number | undefined {
  const ends = slots.map(({ period }) => (period.dated ? period.last : undefined));
  const after = ends.findIndex((end) => end !== undefined && end >= day);
  const [from, to] = [ends[after - 1], ends[after]];
  if (from === undefined || to === undefined || day <= from) return undefined;
  return Math.round((after - 1 + daysBetween(from, day) / daysBetween(from, to)) * 1000) / 1000;
}

function tickWords(value: Value): Omit<Tick, 'at'> {
  const label = labelWhen(value);
  return value.period.kind === 'academic-year'
    ? { label, shortLabel: `${label.slice(2, 4)}/${label.slice(5)}` }
    : { label };
}

function partWayWords({ asAt }: Value): Omit<Tick, 'at'> {
  const day = asAt === 'not stated' ? '' : formatShortDay(asAt);
  return { label: day.slice(0, -5), detail: day.slice(-4) };
}

function uniqueByPeriod(values: readonly Value[]): Value[] {
  return [...new Map(values.map((value) => [value.period.id, value])).values()];
}
