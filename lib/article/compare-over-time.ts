import { isSameUnit } from '../cell/unit';
import type { Figure } from '../figure/figure';
import type { ChartEvent } from '../figure/kind';
import { describeTrend, type TrendSource } from '../figure/describe-trend';
import { canBeIndexed, describeNotIndexed } from '../figure/indexed';
import { seriesOf } from '../figure/series';
import { periodsOf } from '../dataset/table';
import type { MeasureChoice } from './measure-choices';

export const MOST_MEASURES = 4;

/** Up to four measures drawn together, or why they are not. */
export type OverTime = { figure: Figure; notDrawn: string[] } | { problem: string };

interface Options {
  events: readonly ChartEvent[];
  place: string;
  isIndexed: boolean;
}

/** Draws measures over time on one axis: the same kind of period, and one unit unless indexed. */
export function compareOverTime(choices: readonly MeasureChoice[], options: Options): OverTime {
  const problem = problemWith(choices, options.isIndexed);
  const [first] = choices;
  if (problem !== undefined || !first) return { problem: problem ?? 'Choose at least one measure.' };
  const all = choices.map(({ table, quantity, groups }) => ({
    table,
    series: seriesOf(table, quantity.name, groups),
  }));
  const sources = options.isIndexed ? all.filter(({ series }) => canBeIndexed(series)) : all;
  const notDrawn = all
    .filter((source) => !sources.includes(source))
    .map(({ series }) => describeNotIndexed(series));
  if (sources.length === 0) return { problem: notDrawn.join(' ') };
  const { dataset, version } = first.table;
  const parts = describeTrend(sources, options);
  return {
    figure: {
      id: 'over-time',
      kind: 'trend',
      dataset: { id: dataset.id, title: dataset.title },
      version: { id: version.id, number: version.number },
      source: version.citation,
      ...parts,
      notes: [...parts.notes, ...otherSources(sources)],
    },
    notDrawn,
  };
}

/** The papers of the tables after the first, whose source stands under the chart. */
function otherSources([first, ...rest]: readonly TrendSource[]): string[] {
  const others = rest.map(({ table }) => table).filter((table) => table !== first?.table);
  return [...new Set(others)].map(({ dataset, version: { citation } }) => {
    return `${dataset.title}: ${citation.title}, ${citation.item}, ${citation.place}.`;
  });
}

function problemWith(choices: readonly MeasureChoice[], isIndexed: boolean): string | undefined {
  const kinds = new Set(choices.flatMap(({ table }) => periodsOf(table).map(({ kind }) => kind)));
  if (kinds.size > 1) {
    return 'These measures are not of the same kind of period, so they cannot share one axis of time.';
  }
  if (choices.some(({ table }) => periodsOf(table).length < 2)) {
    return 'One of these measures has a single period, which is no line. Its page shows it.';
  }
  const [first] = choices;
  const isMixed = choices.some(({ quantity }) => first && !isSameUnit(quantity.unit, first.quantity.unit));
  return isMixed && !isIndexed
    ? 'These measures are in different units, so they cannot share one scale. Choose “first year = 100” to see them together.'
    : undefined;
}
