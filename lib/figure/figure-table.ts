import { isWorkedOut } from '../cell/cell';
import { formatCell } from '../cell/format-cell';
import { isPartWayValue, labelWhen, type Quantity, type Value } from '../dataset/value';
import type { FigureTable } from './figure';
import type { Notes } from './notes';

export type TableCell = FigureTable['rows'][number]['cells'][number];

/** One value as the table of a figure shows it: number or symbol, with its tag and its note. */
export function tableCell(value: Value, notes: Notes): TableCell {
  const note = notes.forValue(value);
  return {
    text: formatCell(value.cell, value.quantity.unit),
    ...(note === undefined ? {} : { note }),
    ...(isWorkedOut(value.cell)
      ? { tag: 'worked out' as const }
      : isPartWayValue(value)
        ? { tag: 'part-way' as const }
        : {}),
  };
}

/** A table of quantities over time: a row for each period, a column for each quantity, empty where it has no row. */
export function overTimeTable(
  caption: string,
  quantities: readonly Quantity[],
  rows: readonly (readonly (Value | undefined)[])[],
  notes: Notes,
): FigureTable {
  return {
    caption,
    columns: [
      { label: 'Period', numeric: false },
      ...quantities.map(({ label }) => ({ label, numeric: true })),
    ],
    rows: rows.flatMap((values) => {
      const first = values.find((value) => value !== undefined);
      return first
        ? [
            {
              label: labelWhen(first),
              cells: values.map((value) => (value ? tableCell(value, notes) : { text: '' })),
            },
          ]
        : [];
    }),
  };
}
