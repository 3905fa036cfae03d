import { isNumber } from '../cell/cell';
import { formatCount } from '../cell/format-cell';
import { comparePeriodsOf } from '../comparison/compare-values';
import { describeBridge, explainStock } from '../comparison/stock-and-flow';
import { describeChange, describeComparison, describeValue } from '../comparison/describe-comparison';
import { latestChange } from '../comparison/year-on-year';
import { isPartWayRow, observationsAt, periodsOf, type Table } from '../dataset/table';
import { describeWhen, valueAt } from '../dataset/value';
import type { Figure } from '../figure/figure';
import { comparePeriods, type Period } from '../period/period';

const MOST_FIGURES = 3;

/** How a page opens: the answer, and the rest of the story. */
export interface Opening {
  lead: string;
  story: string;
}

/**
 * The sentences that open a dataset's page, each with its number in it. A stock with its flows is told as a story:
 * now, a year before, at the start of the series, the flow, and what has come since. Otherwise the figures speak.
 */
export function openingOf(table: Table, figures: readonly Figure[]): Opening {
  const { mainMeasure, stockAndFlow } = table.dataset;
  const latest = latestWhole(table);
  if (!stockAndFlow || !latest) return openingFromFigures(table, figures);
  const story = [
    ...sinceTheStart(table, mainMeasure, latest.id),
    describeValue(valueAt(table, stockAndFlow.throughput, latest)),
    describeValue(valueAt(table, stockAndFlow.joined, latest)),
    ...sinceThen(table),
  ];
  return { lead: latestAnswer(table, mainMeasure, latest), story: story.join(' ') };
}

/** Where there is no long story, the first limit of the figures belongs at the top. */
function openingFromFigures(table: Table, figures: readonly Figure[]): Opening {
  const [first = [], ...others] = figures.slice(0, MOST_FIGURES).map(({ sentences }) => sentences);
  const limits = table.dataset.coverage.slice(0, 1);
  return { lead: first.join(' '), story: [...others.flat(), ...limits].join(' ') };
}

/**
 * The latest whole period's number, or why there is none, beside the one before; where that is not fair, the reason
 * and the last comparison that is.
 */
function latestAnswer(table: Table, measure: string, latest: Period): string {
  const value = describeValue(valueAt(table, measure, latest));
  const before = periodsOf(table).findLast((period) => comparePeriods(period, latest) < 0);
  if (!before) return value;
  const comparison = comparePeriodsOf(table, measure, before, latest);
  if (comparison.verdict === 'compared') return `${value} ${describeComparison(comparison)}`;
  const lastFair = latestChange(table, measure);
  const told = lastFair ? [describeValue(lastFair.to), describeComparison(lastFair)] : [];
  // Where the latest number itself is missing, the value has said why.
  const why = isNumber(comparison.to.cell)
    ? ['It is not compared with the period before.', describeComparison(comparison)]
    : [];
  return [value, ...why, ...told].join(' ');
}

function latestWhole(table: Table): Period | undefined {
  return periodsOf(table).findLast((period) => !observationsAt(table, period.id).some(isPartWayRow));
}

/** "That is 78 more than on 31 August 2015 (123)": the latest beside the earliest, where that is fair. */
function sinceTheStart(table: Table, measure: string, latest: string): string[] {
  const periods = periodsOf(table);
  const [first, last] = [periods[0], periods.find(({ id }) => id === latest)];
  if (!first || !last || periods.indexOf(last) < 2) return [];
  const comparison = comparePeriodsOf(table, measure, first, last);
  if (comparison.verdict === 'refused' || !isNumber(comparison.from.cell)) return [];
  const then = `${describeWhen(comparison.from)} (${formatCount(comparison.from.cell.value)})`;
  return [`It is ${describeChange(comparison)} ${comparison.change === 0 ? 'as' : 'than'} ${then}.`];
}

/** How a count taken since, part-way through a year, came about: explained, never set beside a year's end. */
function sinceThen(table: Table): string[] {
  return periodsOf(table)
    .filter((period) => observationsAt(table, period.id).some(isPartWayRow))
    .flatMap((period) => {
      const bridge = explainStock(table, period);
      return bridge ? [describeBridge(bridge)] : [];
    });
}
