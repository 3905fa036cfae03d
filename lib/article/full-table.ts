import { formatVersion } from '../dataset/format-version';
import { observationsAt, periodsOf, type Table } from '../dataset/table';
import { formatShortDay } from '../period/format-period';
import { isPartWayValue, labelWhen, quantitiesOf, type Value, valueAt } from '../dataset/value';
import type { FigureTable } from '../figure/figure';
import { tableCell } from '../figure/figure-table';
import { Notes } from '../figure/notes';
import { cellHistory } from '../revision/cell-history';
import { describeCellHistory } from '../revision/describe-cell-history';

/** Every figure of a version, laid out as the papers do: measures (or groups) down, periods across. */
export interface FullTable {
  caption: string;
  columns: { label: string; detail: string; isPartWay: boolean }[];
  rows: { label: string; formula?: string; cells: FigureTable['rows'][number]['cells'] }[];
  notes: string[];
}

/** A figure that is another than an earlier version printed says so in its note. */
export function fullTable(table: Table, earlier: readonly Table[] = []): FullTable {
  const notes = new Notes();
  const [breakdown] = Object.keys(table.dataset.breakdowns);
  const rows = breakdown === undefined ? measureRows(table) : groupRows(table, breakdown);
  return {
    caption: `${table.dataset.title}: all the figures, version of ${formatVersion(table.version.id)}`,
    columns: columnsOf(table),
    rows: rows.map(({ label, formula, values }) => ({
      label,
      ...(formula === undefined ? {} : { formula }),
      cells: values.map((value) => tableCell(withHistory(value, table, earlier), notes)),
    })),
    notes: notes.all(),
  };
}

function withHistory(value: Value, table: Table, earlier: readonly Table[]): Value {
  const { cell, period, groups, quantity } = value;
  const place = { period: period.id, measure: quantity.name, groups };
  const history = quantity.formula === undefined && cellHistory([...earlier, table], place);
  if (!history || history.changes.length === 0) return value;
  const told = describeCellHistory(history, quantity.unit);
  return { ...value, cell: { ...cell, note: [cell.note, told].filter(Boolean).join(' ') } };
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
