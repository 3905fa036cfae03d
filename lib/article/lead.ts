import { isNumber } from '../cell/cell';
import { formatCount } from '../cell/format-cell';
import { comparePeriodsOf } from '../comparison/compare-values';
import { describeBridge, explainStock } from '../comparison/stock-and-flow';
import { describeChange, describeComparison, describeValue } from '../comparison/describe-comparison';
import { latestChange } from '../comparison/year-on-year';
import { isPartWayRow, observationsAt, periodsOf, type Table } from '../dataset/table';
import { describeWhen, valueAt } from '../dataset/value';
import type { Figure } from '../figure/figure';

const MOST_FIGURES = 3;

/**
 * The sentences that open a dataset's page, each with its number in it. A stock with its flows is told as a story:
 * now, a year before, at the start of the series, the flow, and what has come since. Otherwise the first figures speak.
 */
export function leadOf(table: Table, figures: readonly Figure[]): string[] {
  const { mainMeasure, stockAndFlow, breakdowns } = table.dataset;
  const latest = Object.keys(breakdowns).length === 0 ? latestChange(table, mainMeasure) : undefined;
  if (!stockAndFlow || latest?.verdict !== 'compared') {
    return [...new Set(figures.slice(0, MOST_FIGURES).flatMap(({ sentences }) => sentences))];
  }
  const period = latest.to.period;
  return [
    `${describeValue(latest.to)} ${describeComparison(latest)}`,
    ...sinceTheStart(table, mainMeasure, latest.to.period.id),
    describeValue(valueAt(table, stockAndFlow.throughput, period)),
    describeValue(valueAt(table, stockAndFlow.joined, period)),
    ...sinceThen(table),
  ];
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
