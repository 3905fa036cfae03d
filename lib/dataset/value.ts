import { type Cell, missingCell } from '../cell/cell';
import type { Unit } from '../cell/unit';
import { formatDay, formatPeriod } from '../period/format-period';
import { daysBetween } from '../period/day';
import { type AsAt, isPartWay, type Period } from '../period/period';
import type { Asked, Dataset, Recurrence, StockOrFlow, Wording } from './dataset';
import { observationAt, type Observation, type Table } from './table';
import { workOut } from './worked-out';

/** A measure's or a worked-out figure's declaration: what every value of it shares. */
export interface Quantity {
  /** The column, or the name under `workedOut`. */
  name: string;
  label: string;
  shortLabel: string;
  definition: string;
  unit: Unit;
  type: StockOrFlow;
  wording: Wording;
  recurrence?: Recurrence;
  asked?: Asked;
  /** The formula, where no paper prints it. */
  formula?: string;
}

/** One figure with all that is needed to read it rightly: what, when, counted on which day, covering whom. */
export interface Value {
  dataset: string;
  quantity: Quantity;
  cell: Cell;
  period: Period;
  asAt: AsAt;
  groups: Readonly<Record<string, string>>;
  /** The group in words, "Year 11"; absent for a whole. */
  groupLabel?: string;
}

/** The measures of a dataset in the order of its table, then what is worked out from them. */
export function quantitiesOf({ dataset }: Pick<Table, 'dataset'>): readonly Quantity[] {
  const found = quantities.get(dataset) ?? listQuantities(dataset);
  quantities.set(dataset, found);
  return found;
}

/** Every value asks for its quantity, and a declaration never changes: listed once. */
const quantities = new WeakMap<Dataset, readonly Quantity[]>();

function listQuantities(dataset: Dataset): readonly Quantity[] {
  const printed = Object.entries(dataset.measures).map(([name, measure]) => ({ name, ...measure }));
  const workedOut = Object.entries(dataset.workedOut).map(([name, rule]) => ({ ...rule, name }));
  return [...printed, ...workedOut];
}

/** The measure or worked-out figure of that name. Throws on a name that the dataset does not have. */
export function quantityOf(table: Pick<Table, 'dataset'>, name: string): Quantity {
  const quantity = quantitiesOf(table).find((candidate) => candidate.name === name);
  if (!quantity) throw new Error(`unknown measure: ${table.dataset.id} ${name}`);
  return quantity;
}

/** The value of a measure, printed or worked out, in one row. */
export function valueIn(table: Table, name: string, observation: Observation): Value {
  const cell = observation.cells[name] ?? workOut(table, name, observation);
  const { period, asAt, groups } = observation;
  const quantity = quantityOf(table, name);
  return { dataset: table.dataset.id, quantity, cell, period, asAt, groups, ...groupLabelOf(table, groups) };
}

/** The value of a measure in a period; a period that the table lacks gives *not available*. */
export function valueAt(
  table: Table,
  name: string,
  period: Period,
  groups?: Readonly<Record<string, string>>,
): Value {
  const observation = observationAt(table, period.id, groups);
  if (observation) return valueIn(table, name, observation);
  const cell = missingCell('x', { note: `No row for ${formatPeriod(period)}.` });
  const quantity = quantityOf(table, name);
  return { dataset: table.dataset.id, quantity, cell, period, asAt: 'not stated', groups: groups ?? {} };
}

function groupLabelOf({ dataset }: Table, groups: Readonly<Record<string, string>>): { groupLabel?: string } {
  const labels = Object.entries(groups).flatMap(([name, key]) => {
    const breakdown = dataset.breakdowns[name];
    return breakdown && key !== breakdown.total ? [breakdown.categories[key]?.label ?? key] : [];
  });
  return labels.length === 0 ? {} : { groupLabel: labels.join(', ') };
}

/** The label for a title, which says so where no paper prints the figure: "Started during the year (worked out)". */
export function titleOf({ label, formula }: Quantity): string {
  return formula === undefined ? label : `${label} (worked out)`;
}

/** Whether the figure is of only part of its period, or counted before the period's end. */
export function isPartWayValue(value: Pick<Value, 'period' | 'asAt'>): boolean {
  return isPartWay(value.period, value.asAt);
}

/** For a table head or an axis: "2019/20"; "11 September 2020" for a count or a sum part-way through a year. */
export function labelWhen(value: Pick<Value, 'period' | 'asAt'>): string {
  return isPartWayValue(value) && value.asAt !== 'not stated'
    ? formatDay(value.asAt)
    : formatPeriod(value.period);
}

/**
 * When, inside a sentence. A stock is "on 31 August 2020"; a flow is "in 2019/20", or "in the 11 days to
 * 11 September 2020" when its period has only begun.
 */
export function describeWhen({
  period,
  asAt,
  quantity,
}: Pick<Value, 'period' | 'asAt' | 'quantity'>): string {
  if (!period.dated) return describeUndated(period, quantity.type);
  if (asAt === 'not stated') {
    return period.kind === 'day'
      ? `as the meeting of ${formatDay(period.first)} was told`
      : `in ${formatPeriod(period)}`;
  }
  if (quantity.type === 'stock') return `on ${formatDay(asAt)}`;
  if (!isPartWay(period, asAt)) return `in ${formatPeriod(period)}`;
  const days = daysBetween(period.first, asAt) + 1;
  return `in the ${days} ${days === 1 ? 'day' : 'days'} to ${formatDay(asAt)}`;
}

function describeUndated(period: Extract<Period, { dated: false }>, type: StockOrFlow): string {
  if (period.said) return period.said[type];
  if (period.kind === 'quarter') return `in ${period.name}`;
  return period.name.charAt(0).toLowerCase() + period.name.slice(1);
}
