import type { Chance } from '../comparison/chance';
import { type Comparison, comparePeriodsOf } from '../comparison/compare-values';
import { describeValue } from '../comparison/describe-comparison';
import { judgeChange } from '../comparison/judge-changes';
import { describeBridge, explainStock } from '../comparison/stock-and-flow';
import { isPartWayRow, observationAt, periodsOf } from '../dataset/table';
import { labelWhen } from '../dataset/value';
import { buildFigure } from '../figure/build-figure';
import type { Figure } from '../figure/figure';
import type { ChartEvent } from '../figure/kind';
import { isNextPeriod, type Period } from '../period/period';
import type { Choice } from './article';
import { defaultPair } from './change-table';
import type { MeasureChoice } from './measure-choices';

/** One measure in two periods: drawn and in words, or refused with the reason, or a choice that makes no pair. */
export type PeriodsCompared = { measure: string; periods: Choice[]; from: string; to: string } &
  /** `chance`: is that a lot? */
  (
    | { outcome: 'compared'; figure: Figure; chance: Chance }
    | ({ outcome: 'refused' } & Refusal)
    | { outcome: 'no pair'; problem: string }
  );

/** What a reader is told where two figures may not be compared. */
export interface Refusal {
  reasons: string[];
  /** Each number by itself. */
  apart: string[];
  nearest?: { from: string; to: string; label: string };
  /** How a stock came from the one before: a fair statement where "up 14%" is not. */
  explanation?: { sentence: string; figure: Figure };
}

interface Options {
  events: readonly ChartEvent[];
  place: string;
}

/** Compares a measure in two of its periods; what is not named or not known follows the data. */
export function comparePeriods(
  choice: MeasureChoice,
  sent: { from?: string; to?: string },
  options: Options,
): PeriodsCompared {
  const { table, quantity, groups } = choice;
  const all = periodsOf(table);
  const periods = all.map((period) => ({ value: period.id, label: labelOf(choice, period) }));
  const find = (id: string | undefined): Period | undefined => all.find((period) => period.id === id);
  const fallback = defaultPair(table);
  const [from, to] = [find(sent.from) ?? fallback?.from ?? all[0], find(sent.to) ?? fallback?.to ?? all[0]];
  if (!from || !to) throw new Error(`a table without periods: ${table.dataset.id}`);
  const base = { measure: choice.id, periods, from: from.id, to: to.id };
  if (all.length < 2)
    return {
      ...base,
      outcome: 'no pair',
      problem: 'This measure has only one period, so there is nothing to compare it with.',
    };
  if (from.id === to.id) return { ...base, outcome: 'no pair', problem: 'Choose two different periods.' };
  const comparison = comparePeriodsOf(table, quantity.name, from, to, groups);
  if (comparison.verdict === 'refused')
    return { ...base, outcome: 'refused', ...refusalOf(choice, comparison, options) };
  const figure = buildFigure(
    { id: 'two-periods', kind: 'two-point', quantity: quantity.name, groups, from: from.id, to: to.id },
    { table, ...options },
  );
  const chance = judgeChange(table, quantity.name, from, to, groups);
  return { ...base, outcome: 'compared', figure, chance };
}

type Refused = Extract<Comparison, { verdict: 'refused' }>;

function refusalOf(
  choice: MeasureChoice,
  { from, to, reasons, nearest }: Refused,
  options: Options,
): Refusal {
  const explanation = explanationOf(choice, from.period, to.period, options);
  const label = nearest && `${labelOf(choice, nearest.from)} with ${labelOf(choice, nearest.to)}`;
  return {
    reasons: reasons.map(({ text }) => text),
    apart: [from, to].map(describeValue),
    ...(nearest && label !== undefined
      ? { nearest: { from: nearest.from.id, to: nearest.to.id, label } }
      : {}),
    ...(explanation ? { explanation } : {}),
  };
}

function explanationOf({ table, quantity }: MeasureChoice, from: Period, to: Period, options: Options) {
  if (table.dataset.stockAndFlow?.stock !== quantity.name || !isNextPeriod(from, to)) return undefined;
  const bridge = explainStock(table, to);
  if (!bridge) return undefined;
  const figure = buildFigure({ id: 'bridge', kind: 'bridge', period: to.id }, { table, ...options });
  return { sentence: describeBridge(bridge), figure };
}

function labelOf({ table, groups }: MeasureChoice, period: Period): string {
  const observation = observationAt(table, period.id, groups);
  return observation && isPartWayRow(observation)
    ? labelWhen(observation)
    : labelWhen({ period, asAt: 'not stated' });
}
