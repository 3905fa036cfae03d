import { isNumber, isWorkedOut } from '../cell/cell';
import { formatCell, oneDecimal } from '../cell/format-cell';
import { isPartWayValue, labelWhen, type Quantity, type Value } from '../dataset/value';
import type { CellTag, FigureTable } from './figure';
import type { Notes } from './notes';

export type TableCell = FigureTable['rows'][number]['cells'][number];

/** One value as the table of a figure shows it: number or symbol, with its tag and its note. */
export function tableCell(value: Value, notes: Notes): TableCell {
  const { cell, quantity } = value;
  const note = notes.forValue(value);
  const tag = tagOf(value);
  return {
    text: formatCell(cell, quantity.unit),
    ...(isNumber(cell) ? { number: isWorkedOut(cell) ? oneDecimal(cell.value) : cell.value } : {}),
    ...(note === undefined ? {} : { note }),
    ...(tag === undefined ? {} : { tag }),
  };
}

function tagOf(value: Value): CellTag | undefined {
  if (isWorkedOut(value.cell)) return isPartWayValue(value) ? 'worked out, part-way' : 'worked out';
  return isPartWayValue(value) ? 'part-way' : undefined;
}

/** The head of a row: a sum of part of a year says how far it goes, "To 11 September 2020". */
function rowLabel(value: Value): string {
  const label = labelWhen(value);
  return value.quantity.type === 'flow' && isPartWayValue(value) ? `To ${label}` : label;
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
              label: rowLabel(first),
              cells: values.map((value) => (value ? tableCell(value, notes) : { text: '' })),
            },
          ]
        : [];
    }),
  };
}
