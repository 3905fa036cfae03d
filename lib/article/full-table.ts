import { observationsAt, periodsOf, type Table } from '../dataset/table';
import { formatAsAt, formatShortDay } from '../period/format-period';
import { isPartWayValue, labelWhen, quantitiesOf, type Value, valueAt } from '../dataset/value';
import type { FigureTable } from '../figure/figure';
import { tableCell } from '../figure/figure-table';
import { Notes } from '../figure/notes';

/** Every figure of a version, laid out as the papers do: measures (or groups) down, periods across. */
export interface FullTable {
  caption: string;
  columns: { label: string; detail: string; isPartWay: boolean }[];
  rows: { label: string; formula?: string; cells: FigureTable['rows'][number]['cells'] }[];
  notes: string[];
}

export function fullTable(table: Table): FullTable {
  const notes = new Notes();
  const [breakdown] = Object.keys(table.dataset.breakdowns);
  const rows = breakdown === undefined ? measureRows(table) : groupRows(table, breakdown);
  return {
    caption: `${table.dataset.title}: all the figures, version of ${formatAsAt(table.version.published)}`,
    columns: columnsOf(table),
    rows: rows.map(({ label, formula, values }) => ({
      label,
      ...(formula === undefined ? {} : { formula }),
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
      detail: asAt === 'not stated' ? '' : formatShortDay(asAt),
      isPartWay: isPartWayValue({ ...value, asAt }),
    };
  });
}

interface Row {
  label: string;
  formula?: string;
  values: Value[];
}

function measureRows(table: Table): Row[] {
  return quantitiesOf(table).map(({ name, label, formula }) => ({
    label,
    ...(formula === undefined ? {} : { formula }),
    values: periodsOf(table).map((period) => valueAt(table, name, period)),
  }));
}

function groupRows(table: Table, breakdown: string): Row[] {
  const categories = table.dataset.breakdowns[breakdown]?.categories ?? {};
  return quantitiesOf(table).flatMap(({ name }) =>
    Object.entries(categories).map(([key, { label }]) => ({
      label,
      values: periodsOf(table).map((period) => valueAt(table, name, period, { [breakdown]: key })),
    })),
  );
}
