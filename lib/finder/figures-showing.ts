import { formatCell } from '../cell/format-cell';
import { labelWhen, type Value } from '../dataset/value';
import type { FigureDefinition } from '../figure/define-figures';
import type { Figure } from '../figure/figure';

/** The ids of the figures whose tables show a value. */
export type FiguresShowing = (value: Value) => string[];

/** Finds the figures of one version that show a value: of its quantity, with its text beside its period or group. */
export function figuresShowing(
  definitions: readonly FigureDefinition[],
  figures: readonly Figure[],
): FiguresShowing {
  const drawn = figures.flatMap((figure) => {
    const definition = definitions.find(({ id }) => id === figure.id);
    return definition ? [{ figure, quantities: quantitiesIn(definition) }] : [];
  });
  return (value) =>
    drawn
      .filter(({ quantities }) => quantities.includes(value.quantity.name))
      .filter(({ figure }) => shows(figure, value))
      .map(({ figure }) => figure.id);
}

/** The quantities whose own numbers a figure shows. A bridge and bars of change show what became of them. */
function quantitiesIn(definition: FigureDefinition): readonly string[] {
  switch (definition.kind) {
    case 'trend':
      return definition.quantities;
    case 'breakdown-bars':
      return 'quantities' in definition ? definition.quantities : [definition.quantity];
    case 'two-point':
      return [definition.quantity];
    case 'change-bars':
    case 'bridge':
      return [];
  }
}

function shows({ table, subtitle }: Figure, value: Value): boolean {
  const text = formatCell(value.cell, value.quantity.unit);
  const names = [labelWhen(value), value.groupLabel ?? '', value.quantity.label].filter(
    (name) => name !== '',
  );
  return table.rows.some(({ label, cells }) =>
    cells.some((cell, column) => {
      const heads = [label, table.columns[column + 1]?.label ?? '', subtitle].join(' ');
      return cell.text === text && names.some((name) => heads.includes(name));
    }),
  );
}
