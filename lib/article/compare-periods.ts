import { comparePeriodsOf } from '../comparison/compare-values';
import { describeBridge, explainStock } from '../comparison/stock-and-flow';
import { isNextPeriod, type Period } from '../period/period';
import { observationAt, periodsOf } from '../dataset/table';
import { isPartWayRow } from '../dataset/table';
import { labelWhen } from '../dataset/value';
import { buildFigure } from '../figure/build-figure';
import type { Figure } from '../figure/figure';
import type { ChartEvent } from '../figure/kind';
import type { Choice } from './article';
import { defaultPair } from './change-table';
import type { MeasureChoice } from './measure-choices';

/** One measure in two periods: drawn, in words, or refused with the reason and the nearest fair pair. */
export interface PeriodsCompared {
  measure: string;
  periods: Choice[];
  from: string;
  to: string;
  figure?: Figure;
  /** Why the two may not be compared; empty where they may. */
  refusals: string[];
  nearest?: { from: string; to: string; label: string };
  /** Where a stock cannot be compared with the one before but can be explained from it. */
  explanation?: string;
  problem?: string;
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
  const [from, to] = [find(sent.from) ?? fallback?.from, find(sent.to) ?? fallback?.to];
  if (!from || !to) {
    const only = all[0];
    return {
      measure: choice.id,
      periods,
      from: only?.id ?? '',
      to: only?.id ?? '',
      refusals: [],
      problem: 'This measure has only one period, so there is nothing to compare it with.',
    };
  }
  const base = { measure: choice.id, periods, from: from.id, to: to.id };
  if (from.id === to.id) return { ...base, refusals: [], problem: 'Choose two different periods.' };
  const comparison = comparePeriodsOf(table, quantity.name, from, to, groups);
  const figure = buildFigure(
    { id: 'two-periods', kind: 'two-point', quantity: quantity.name, groups, from: from.id, to: to.id },
    { table, ...options },
  );
  if (comparison.verdict === 'compared') return { ...base, figure, refusals: [] };
  const { nearest } = comparison;
  return {
    ...base,
    figure,
    refusals: comparison.reasons.map(({ text }) => text),
    ...(nearest
      ? {
          nearest: {
            from: nearest.from.id,
            to: nearest.to.id,
            label: `${labelOf(choice, nearest.from)} with ${labelOf(choice, nearest.to)}`,
          },
        }
      : {}),
    ...explanationOf(choice, comparison.from.period, comparison.to.period),
  };
}

function labelOf({ table, groups }: MeasureChoice, period: Period): string {
  const observation = observationAt(table, period.id, groups);
  return observation && isPartWayRow(observation)
    ? labelWhen(observation)
    : labelWhen({ period, asAt: 'not stated' });
}

/** "From 201 on 31 August 2020, 34 joined and 5 left": a statement that is fair where "up 14%" is not. */
function explanationOf(
  { table, quantity }: MeasureChoice,
  from: Period,
  to: Period,
): { explanation?: string } {
  if (table.dataset.stockAndFlow?.stock !== quantity.name || !isNextPeriod(from, to)) return {};
  const bridge = explainStock(table, to);
  return bridge ? { explanation: describeBridge(bridge) } : {};
}
