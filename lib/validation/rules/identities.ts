import { type Cell, isNumber } from '../../cell/cell';
import { formatCount } from '../../cell/format-cell';
import type { CellRef, Identity } from '../../dataset/dataset';
import {
  type Observation,
  observationAt,
  observationsAt,
  periodsOf,
  type Table,
  type TableLookup,
} from '../../dataset/table';
import { formatPeriod } from '../../period/format-period';
import { type Period, previousPeriod } from '../../period/period';

/** One side of an identity in one period: what it is called, its sum in words, its value. */
export interface Side {
  label: string;
  /** "167 + 74 + 4 + 27 + 27", or the number alone. */
  sum: string;
  value: number;
}

/** What came of one identity in one period. */
export type IdentityResult = {
  identity: string;
  label: string;
  /** The identity that this one restates, so that one difference is not told as two. */
  restates?: string;
  period: Period;
  /** The printed figures that were used, by measure. */
  measures: string[];
  /** Parts that the paper says do not apply in this period, and so were left out. */
  leftOut: string[];
} & (
  | { status: 'holds' | 'differs'; worked: Side; printed: Side; difference: number }
  | { status: 'cannot be checked'; why: string }
);

/** Runs every identity of the dataset in every period that has what it needs. */
export function checkIdentities(table: Table, lookup: TableLookup): IdentityResult[] {
  return table.dataset.identities.flatMap((identity) =>
    periodsOf(table).flatMap((period) => checkIdentity(identity, table, period, lookup)),
  );
}

/** The differences that stand in the figures as printed, each once. */
export function differencesIn(results: readonly IdentityResult[]): IdentityResult[] {
  return results.filter((result) => result.status === 'differs' && result.restates === undefined);
}

function checkIdentity(
  identity: Identity,
  table: Table,
  period: Period,
  lookup: TableLookup,
): IdentityResult[] {
  switch (identity.kind) {
    case 'parts make a total':
      return observationsAt(table, period.id).map((row) => partsMakeTotal(identity, table, row));
    case 'categories make a total':
      return categoriesMakeTotal(identity, table, period);
    case 'same fact':
      return sameFact(identity, table, period, lookup);
    case 'stock and flow':
      return stockAndFlow(identity, table, period);
  }
}

type Of<K extends Identity['kind']> = Extract<Identity, { kind: K }>;

function partsMakeTotal(identity: Of<'parts make a total'>, table: Table, row: Observation): IdentityResult {
  const { kept, leftOut } = withoutNotApplicable(identity.parts, identity.mayNotApply ?? [], row);
  const base = start(identity, row.period, [...kept, identity.total], leftOut);
  const parts = kept.map((measure) => cellOf(row, measure));
  const label = `${kept.length} parts`;
  return concluded(
    base,
    addUp(label, parts),
    addUp(labelOf(table, identity.total), [cellOf(row, identity.total)]),
  );
}

function categoriesMakeTotal(
  identity: Of<'categories make a total'>,
  table: Table,
  period: Period,
): IdentityResult[] {
  const breakdown = table.dataset.breakdowns[identity.breakdown];
  if (!breakdown?.total) throw new Error(`breakdown without a total: ${identity.breakdown}`);
  const rows = observationsAt(table, period.id);
  const total = rows.find((row) => row.groups[identity.breakdown] === breakdown.total);
  const parts = rows.filter((row) => row !== total).map((row) => cellOf(row, identity.measure));
  const base = start(identity, period, [identity.measure], []);
  if (!total || parts.length === 0)
    return [{ ...base, status: 'cannot be checked', why: 'The table prints no total.' }];
  return [
    concluded(
      base,
      addUp(`${parts.length} groups`, parts),
      addUp('Total', [cellOf(total, identity.measure)]),
    ),
  ];
}

function sameFact(
  identity: Of<'same fact'>,
  table: Table,
  period: Period,
  lookup: TableLookup,
): IdentityResult[] {
  const other = lookup(identity.dataset);
  const here = findCell(table, period, identity.here);
  const there = other && findCell(other, period, identity.there);
  if (!other || !here || !there) return [];
  const base = start(identity, period, [identity.here.measure], []);
  return [
    concluded(
      base,
      addUp(other.dataset.title, [there]),
      addUp(labelOf(table, identity.here.measure), [here]),
    ),
  ];
}

/** stock before + (throughput − stock before) − leavers = stock now. Only a break between the two can break it. */
function stockAndFlow(identity: Of<'stock and flow'>, table: Table, period: Period): IdentityResult[] {
  const row = observationAt(table, period.id);
  const before = previousPeriod(period);
  const earlier = before && observationAt(table, before.id);
  if (!row || !earlier) return [];
  const { kept, leftOut } = withoutNotApplicable(identity.leavers, identity.mayNotApply ?? [], row);
  const base = start(identity, period, [identity.stock, identity.throughput, ...kept], leftOut);
  const [opening, through, closing] = [
    cellOf(earlier, identity.stock),
    cellOf(row, identity.throughput),
    cellOf(row, identity.stock),
  ];
  const leavers = kept.map((measure) => cellOf(row, measure));
  const numbers = [opening, through, closing, ...leavers].filter(isNumber);
  if (numbers.length < kept.length + 3 || !isNumber(opening) || !isNumber(through)) {
    return [{ ...base, status: 'cannot be checked', why: 'A number that it needs is not in the paper.' }];
  }
  const joined = through.value - opening.value;
  const left = numbers.slice(3).map((cell) => cell.value);
  const worked: Side = {
    label: `start of the year, joined, left`,
    sum: [`${formatCount(opening.value)} + ${formatCount(joined)}`, ...left.map(formatCount)].join(' − '),
    value: opening.value + joined - sumOf(left),
  };
  return [concluded(base, worked, addUp(labelOf(table, identity.stock), [closing]))];
}

function start(identity: Identity, period: Period, measures: string[], leftOut: string[]) {
  const { id, label, restates } = identity;
  return { identity: id, label, ...(restates === undefined ? {} : { restates }), period, measures, leftOut };
}

/** Compares the two sides, or says why they cannot be. */
function concluded(
  base: ReturnType<typeof start>,
  worked: Side | string,
  printed: Side | string,
): IdentityResult {
  if (typeof worked === 'string') return { ...base, status: 'cannot be checked', why: worked };
  if (typeof printed === 'string') return { ...base, status: 'cannot be checked', why: printed };
  // Percentages carry a decimal place, and 0.1 + 0.2 must come to 0.3.
  const difference = Math.round((worked.value - printed.value) * 1000) / 1000;
  return { ...base, status: difference === 0 ? 'holds' : 'differs', worked, printed, difference };
}

/** The sum of the cells, or in words why there is none. A symbol never enters arithmetic. */
function addUp(label: string, cells: readonly Cell[]): Side | string {
  const numbers = cells.filter(isNumber).map((cell) => cell.value);
  if (numbers.length < cells.length) return 'A number that it needs is not in the paper.';
  return { label, sum: numbers.map(formatCount).join(' + '), value: sumOf(numbers) };
}

function withoutNotApplicable(parts: readonly string[], mayNotApply: readonly string[], row: Observation) {
  const leftOut = parts.filter((part) => {
    const cell = cellOf(row, part);
    return mayNotApply.includes(part) && cell.kind === 'missing' && cell.symbol === 'z';
  });
  return { kept: parts.filter((part) => !leftOut.includes(part)), leftOut };
}

function findCell(table: Table, period: Period, ref: CellRef): Cell | undefined {
  const [breakdown] = Object.keys(table.dataset.breakdowns);
  const groups = breakdown && ref.category !== undefined ? { [breakdown]: ref.category } : {};
  const row = observationAt(table, period.id, groups);
  return row && cellOf(row, ref.measure);
}

function cellOf(row: Observation, measure: string): Cell {
  const cell = row.cells[measure];
  if (!cell) throw new Error(`unknown measure: ${measure}`);
  return cell;
}

function labelOf(table: Table, measure: string): string {
  return table.dataset.measures[measure]?.label ?? measure;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** "2017/18: the parts come to 299, the paper prints 297: a difference of 2." */
export function describeIdentityResult(result: IdentityResult): string {
  const when = formatPeriod(result.period);
  if (result.status === 'cannot be checked') return `${when}: cannot be checked. ${result.why}`;
  const { worked, printed, difference } = result;
  if (result.status === 'holds') return `${when}: yes. ${worked.sum} = ${formatCount(printed.value)}.`;
  const gap = formatCount(Math.abs(difference));
  return worked.sum === formatCount(worked.value)
    ? `${when}: ${worked.label} has ${worked.sum}, ${printed.label} has ${printed.sum}: a difference of ${gap}.`
    : `${when}: ${worked.sum} = ${formatCount(worked.value)}, and the paper prints ${formatCount(printed.value)}: ` +
        `a difference of ${gap}.`;
}
