import { explainStock } from '../comparison/stock-and-flow';
import { isPartWayRow, observationsAt, periodsOf, type Table } from '../dataset/table';
import type { FigureDefinition } from './define-figures';
import type { Figure } from './figure';
import type { FigureContext, KindBuilder } from './kind';
import { kinds } from './kinds';

/** Decides everything about a figure. Pure: the same table and definition give the same JSON, anywhere. */
export function buildFigure(definition: FigureDefinition, context: FigureContext): Figure {
  const { dataset, version } = context.table;
  const build = kinds[definition.kind] as KindBuilder;
  return {
    id: definition.id,
    kind: definition.kind,
    dataset: { id: dataset.id, title: dataset.title },
    version: { id: version.id, number: version.number },
    source: version.citation,
    ...build(definition, context),
  };
}

/**
 * The figures that a table gives: those declared and not retired when it was published, and a bridge for every
 * period that has one.
 */
export function figuresOf(definitions: readonly FigureDefinition[], table: Table): FigureDefinition[] {
  const { published } = table.version;
  const made = definitions.filter(({ retired }) => retired === undefined || published < retired.from);
  return made.flatMap((definition) => {
    if (definition.kind !== 'bridge' || definition.period !== undefined) return [definition];
    const explained = periodsOf(table).filter((period) => explainStock(table, period));
    const each = explained.map((period) => ({
      ...definition,
      id: `${definition.id}-${period.id}`,
      period: period.id,
    }));
    return [...latestBridge(definition, table), ...each];
  });
}

/** The bridge of the latest whole period, under the definition's own id. */
function latestBridge(
  definition: Extract<FigureDefinition, { kind: 'bridge' }>,
  table: Table,
): FigureDefinition[] {
  const whole = periodsOf(table).filter(
    (period) => explainStock(table, period) && !observationsAt(table, period.id).some(isPartWayRow),
  );
  const latest = whole.at(-1);
  return latest ? [{ ...definition, period: latest.id }] : [];
}
