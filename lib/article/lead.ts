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
  const { mainMeasure, stockAndFlow, breakdowns } = table.dataset;
  const latest = Object.keys(breakdowns).length === 0 ? latestChange(table, mainMeasure) : undefined;
  if (!stockAndFlow || latest?.verdict !== 'compared') {
    const [first = [], ...others] = figures.slice(0, MOST_FIGURES).map(({ sentences }) => sentences);
    // Where there is no long story, the first limit of the figures belongs at the top.
    const [limit] = table.dataset.coverage;
    return {
      lead: first.join(' '),
      story: [...others.flat(), ...(limit === undefined ? [] : [limit])].join(' '),
    };
  }
  const period = latest.to.period;
  const story = [
    ...sinceTheStart(table, mainMeasure, latest.to.period.id),
    describeValue(valueAt(table, stockAndFlow.throughput, period)),
    describeValue(valueAt(table, stockAndFlow.joined, period)),
    ...sinceThen(table),
  ];
  return { lead: `${describeValue(latest.to)} ${describeComparison(latest)}`, story: story.join(' ') };
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
