import { describeValue } from '../comparison/describe-comparison';
import { formatCell } from '../cell/format-cell';
import { formatVersion } from '../dataset/format-version';
import type { Value } from '../dataset/value';
import { links } from '../site/links';
import type { Entry, NumberHit } from './entry';
import type { FindableState } from './findable';
import type { FoundFigure, FoundMeasure } from './found';
import { foundPlaces, printedIn } from './found-places';
import { isFigureItself, quotedNumbers } from './matches-number';
import { standingOf, versionAt } from './standing-of';

/** One figure that was found, in the words in which a page shows it. */
export function foundFigure({ entry, state, value }: NumberHit): FoundFigure {
  const { row, quantity } = entry;
  const { note } = state.cell;
  return {
    key: `${entry.key}|${state.first}`,
    number: numberShown(entry, state, value),
    sentence: describeValue(valueOf(entry, state)),
    ...(note !== undefined && state.cell.kind !== 'missing' && { note }),
    ...(row.readFrom !== undefined && quantity.asPrinted !== undefined && { readFrom: row.readFrom }),
    printed: printedIn(entry, state.first),
    versions: versionsWith(entry, state),
    standing: standingOf(entry, state),
    places: foundPlaces(entry, state),
  };
}

/** The figures under the measures that they are of, in the order in which they were found. */
export function byMeasure(hits: readonly NumberHit[]): FoundMeasure[] {
  const measures = new Map<string, { entry: Entry; figures: FoundFigure[] }>();
  for (const hit of hits) {
    const { dataset, quantity } = hit.entry;
    const key = `${dataset.id}|${quantity.name}`;
    const known = measures.get(key) ?? { entry: hit.entry, figures: [] };
    known.figures.push(foundFigure(hit));
    measures.set(key, known);
  }
  return [...measures].map(([key, { entry, figures }]) => ({
    key,
    title: entry.quantity.label,
    dataset: { label: entry.dataset.title, href: links.dataset(entry.dataset.id) },
    isWorkedOut: entry.quantity.asPrinted === undefined,
    figures,
  }));
}

/** The figure, or the words that print the number where the paper has no figure there. */
function numberShown({ quantity }: Entry, { cell }: FindableState, value: number | undefined): string {
  if (value === undefined || isFigureItself(cell, value)) return formatCell(cell, quantity.unit);
  const quoted = quotedNumbers(cell).find((each) => each.value === value);
  return quoted ? `“${quoted.quote}”` : formatCell(cell, quantity.unit);
}

function valueOf({ dataset, quantity, row }: Entry, { cell }: FindableState): Value {
  const { period, asAt, groups, groupLabel } = row;
  return {
    ...{ dataset: dataset.id, quantity, cell, period, asAt, groups },
    ...(groupLabel !== undefined && { groupLabel }),
  };
}

function versionsWith(entry: Entry, { first, last }: FindableState): string {
  const from = formatVersion(versionAt(entry, first).id);
  if (first === last) return first === 0 ? `First published on ${from}.` : `Published on ${from}.`;
  const count = last - first + 1;
  return `First published on ${from}, and in ${count} versions, up to that of ${formatVersion(versionAt(entry, last).id)}.`;
}
