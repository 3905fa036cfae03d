import { placeKey } from '../revision/compare-versions';
import { labelWhen } from '../dataset/value';
import type { Entry } from './entry';

/** A row or a column of a table as a paper prints it: over the periods, over the groups, or down the measures. */
export interface TableLine {
  key: string;
  way: 'periods' | 'groups' | 'measures';
  title: string;
  asPrinted?: string;
  /** The figures in reading order, each with what stands at its head. */
  places: readonly { head: string; entry: Entry }[];
}

/** Every line of every table, of printed figures alone. */
export function tableLines(entries: readonly Entry[]): TableLine[] {
  const lines = new Map<string, { line: Omit<TableLine, 'places'>; places: TableLine['places'][number][] }>();
  for (const entry of entries) {
    if (entry.quantity.asPrinted === undefined) continue;
    for (const { head, ...line } of linesThrough(entry)) {
      const known = lines.get(line.key) ?? { line, places: [] };
      known.places.push({ head, entry });
      lines.set(line.key, known);
    }
  }
  return [...lines.values()]
    .filter(({ places }) => places.length > 1)
    .map(({ line, places }) => ({ ...line, places }));
}

/** The lines that cross in one figure, each with what stands at the figure's head in it. */
function linesThrough({ dataset, quantity, row }: Entry): (Omit<TableLine, 'places'> & { head: string })[] {
  const period = row.period.id;
  const group = placeKey({ period: '', measure: '', groups: row.groups });
  const when = labelWhen(row);
  const where = row.head === undefined ? '' : `, ${row.head}`;
  const { name, label, asPrinted = label } = quantity;
  return [
    {
      key: `${dataset.id}|periods|${name}${group}`,
      way: 'periods',
      title: label + where,
      asPrinted,
      head: when,
    },
    {
      key: `${dataset.id}|groups|${name}|${period}`,
      way: 'groups',
      title: `${label}, ${when}`,
      asPrinted,
      head: row.head ?? '',
    },
    { key: `${dataset.id}|measures|${period}${group}`, way: 'measures', title: when + where, head: label },
  ];
}
