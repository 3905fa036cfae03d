import { isWorkedOut } from '../cell/cell';
import { observationsAt, periodsOf, type Table } from '../dataset/table';
import { formatAsAt } from '../period/format-period';
import { isPartWayValue, labelWhen, quantitiesOf, type Value, valueAt, valueIn } from '../dataset/value';
import type { FigureTable } from '../figure/figure';
import { tableCell } from '../figure/figure-table';
import { Notes } from '../figure/notes';

/** Every figure of a version, laid out as the papers do: measures (or groups) down, periods across. */
export interface FullTable {
  caption: string;
  columns: { label: string; detail: string; isPartWay: boolean }[];
  rows: { label: string; isWorkedOut: boolean; cells: FigureTable['rows'][number]['cells'] }[];
  notes: string[];
}

export function fullTable(table: Table): FullTable {
  const notes = new Notes();
  const [breakdown] = Object.keys(table.dataset.breakdowns);
  const rows = breakdown === undefined ? measureRows(table) : groupRows(table, breakdown);
  return {
    caption: `${table.dataset.title}: all the figures, as published on ${formatAsAt(table.version.published)}`,
    columns: columnsOf(table),
    rows: rows.map(({ label, values }) => ({
      label,
      isWorkedOut: values.some(({ cell }) => isWorkedOut(cell)),
      cells: values.map((value) => tableCell(value, notes)),
    })),
    notes: notes.all(),
  };
}

function columnsOf(table: Table): FullTable['columns'] {
  return periodsOf(table).map((period) => {
    const value = valueAt(table, table.dataset.mainMeasure, period);
    const asAt = observationsAt(table, period.id)[0]?.asAt ?? 'not stated';
    return {
      label: labelWhen({ period, asAt }),
      detail: asAt === 'not stated' ? '' : formatAsAt(asAt),
      isPartWay: isPartWayValue({ ...value, asAt }),
    };
  });
}

function measureRows(table: Table): { label: string; values: Value[] }[] {
  return quantitiesOf(table).map(({ name, label }) => ({
    label,
    values: periodsOf(table).map((period) => valueAt(table, name, period)),
  }));
}

function groupRows(table: Table, breakdown: string): { label: string; values: Value[] }[] {
  const categories = table.dataset.breakdowns[breakdown]?.categories ?? {};
  return quantitiesOf(table).flatMap(({ name }) =>
    Object.entries(categories).map(([key, { label }]) => ({
      label,
      values: periodsOf(table).flatMap((period) =>
        observationsAt(table, period.id)
          .filter(({ groups }) => groups[breakdown] === key)
          .map((observation) => valueIn(table, name, observation)),
      ),
    })),
  );
}
