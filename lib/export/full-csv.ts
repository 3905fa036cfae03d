import { type Cell, isNumber } from '../cell/cell';
import { oneDecimal } from '../cell/format-cell';
import { writeCsv } from '../csv/write-csv';
import { COMPANIONS } from '../dataset/file-columns';
import type { Observation, Table } from '../dataset/table';
import { quantitiesOf, type Quantity, valueIn } from '../dataset/value';
import { formatMonth } from '../period/format-period';
import type { Period } from '../period/period';
import type { SiteConfig } from '../site/config';

/**
 * A version in the full form of DfE's open-data standard: time, the authority's geography, groups, measures, and
 * what is worked out from them in columns whose names say so. Symbols stand as bare letters.
 */
export function fullCsv(table: Table, geography: SiteConfig['geography']): string {
  const quantities = quantitiesOf(table);
  const breakdowns = Object.keys(table.dataset.breakdowns);
  const header = [
    'time_period',
    'time_identifier',
    ...Object.keys(geography),
    'as_at',
    ...breakdowns,
    ...coverageColumns(table),
    ...quantities.map(columnName),
  ];
  const rows = table.observations.map((observation) => [
    ...timeColumns(observation.period),
    ...Object.values(geography),
    observation.asAt === 'not stated' ? 'x' : observation.asAt,
    ...breakdowns.map((name) => groupLabel(table, name, observation)),
    ...coveredMeasures(table).map((name) => observation.cells[name]?.coverage ?? ''),
    ...quantities.map(({ name }) => plainText(valueIn(table, name, observation).cell)),
  ]);
  return writeCsv(header, rows);
}

/** The metadata that DfE's standard wants beside the full form: one line for each group and measure. */
export function metaCsv(table: Table): string {
  const header = [
    'col_name',
    'col_type',
    'label',
    'indicator_grouping',
    'indicator_unit',
    'indicator_dp',
    'filter_hint',
    'filter_grouping_column',
  ];
  const filters = [
    ['as_at', 'Filter', 'Day of the count', '', '', '', 'x where the paper does not state it', ''],
    ...Object.entries(table.dataset.breakdowns).map(([name, { label }]) => [
      name,
      'Filter',
      label,
      '',
      '',
      '',
      '',
      '',
    ]),
  ];
  const coverages = coverageColumns(table).map((name) => [
    name,
    'Filter',
    'Children covered',
    '',
    '',
    '',
    'as the paper prints it',
    '',
  ]);
  const indicators = quantitiesOf(table).map((quantity) => [
    columnName(quantity),
    'Indicator',
    quantity.formula === undefined ? quantity.label : `${quantity.label} (worked out: ${quantity.formula})`,
    '',
    quantity.unit.kind === 'percentage' ? '%' : '',
    String(decimalPlaces(table, quantity)),
    '',
    '',
  ]);
  return writeCsv(header, [...filters, ...coverages, ...indicators]);
}

/** The measures whose coverage the paper prints: which children a number covers belongs beside it. */
function coveredMeasures({ dataset, observations }: Table): string[] {
  const names = Object.keys(dataset.measures);
  return names.filter((name) => observations.some(({ cells }) => cells[name]?.coverage !== undefined));
}

function coverageColumns(table: Table): string[] {
  return coveredMeasures(table).map((name) => name + COMPANIONS.coverage);
}

/** As many as the numbers themselves have. */
function decimalPlaces(table: Table, { name }: Quantity): number {
  const texts = table.observations.map((observation) => plainText(valueIn(table, name, observation).cell));
  return Math.max(0, ...texts.map((text) => /^\d+\.(\d+)$/.exec(text)?.[1]?.length ?? 0));
}

/** A worked-out column says so in its name. */
function columnName({ name, formula }: Quantity): string {
  return formula === undefined ? name : `${name}_worked_out`;
}

/** A day is DfE's month; a period without a year stays without one, and DfE's service would ask for it. */
function timeColumns(period: Period): [string, string] {
  if (!period.dated) return ['x', period.name];
  const year = Number(period.first.slice(0, 4));
  const startYear =
    period.kind === 'financial-quarter' && period.first.slice(5, 7) === '01' ? year - 1 : year;
  const pair = `${startYear}${String((startYear + 1) % 100).padStart(2, '0')}`;
  switch (period.kind) {
    case 'academic-year':
      return [pair, 'Academic year'];
    case 'financial-year':
      return [pair, 'Financial year'];
    case 'financial-quarter':
      return [pair, `Financial year ${period.id.slice(-2).toUpperCase()}`];
    case 'day':
      return [String(year), formatMonth(period.first).split(' ')[0] ?? ''];
  }
}

function groupLabel(table: Table, breakdown: string, { groups }: Observation): string {
  const key = groups[breakdown] ?? '';
  return table.dataset.breakdowns[breakdown]?.categories[key]?.label ?? key;
}

function plainText(cell: Cell): string {
  if (isNumber(cell)) return String(cell.workedOut === undefined ? cell.value : oneDecimal(cell.value));
  if (cell.kind === 'missing') return cell.symbol;
  const { low, high } = cell;
  return low === high ? String(low) : `${low} ${high - low === 1 ? 'or' : 'to'} ${high}`;
}
