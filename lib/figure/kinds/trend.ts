import { describeTrend } from '../describe-trend';
import type { FigureDefinition } from '../define-figures';
import type { KindBuilder } from '../kind';
import { seriesOf } from '../series';

type Definition = Extract<FigureDefinition, { kind: 'trend' }>;

/** One to four quantities over time: a line for each run of comparable values, gaps and part-way points apart. */
export const trend: KindBuilder<Definition> = (definition, { table, events, place }) => {
  const all = definition.quantities.map((name) => ({ table, series: seriesOf(table, name) }));
  return describeTrend(all, { events, place, isIndexed: definition.indexed === true });
};
