import { formatCell } from '../cell/format-cell';
import { type Comparison, comparePeriodsOf } from '../comparison/compare-values';
import { describeChange, describeProportion } from '../comparison/describe-comparison';
import { periodsOf, type Table } from '../dataset/table';
import { labelWhen, quantitiesOf } from '../dataset/value';
import type { Period } from '../period/period';

/** One line of the table that sets two periods side by side. */
export interface ChangeRow {
  label: string;
  /** How it is worked out, where no paper prints it. */
  formula?: string;
  then: string;
  now: string;
  /** "33 fewer", "the same", or "not compared". */
  change: string;
  /** "down 22.9%", or empty. */
  proportion: string;
  /** Why there is no per cent, no comparison, or what must be said with it. */
  remarks: string[];
}

/** Every quantity of a dataset in two periods that a reader picked. */
export interface ChangeTable {
  from: { id: string; label: string };
  to: { id: string; label: string };
  rows: ChangeRow[];
  /** Said of every row alike, and so said once. */
  remarks: string[];
}

/** Sets two periods of a table without breakdowns side by side, the earlier first. */
export function changeTable(table: Table, one: Period, other: Period): ChangeTable {
  const comparisons = quantitiesOf(table).map(({ name }) => comparePeriodsOf(table, name, one, other));
  const rows = comparisons.filter(hasSomething).map(changeRow);
  const shared = sharedRemarks(rows);
  const [first] = comparisons;
  return {
    from: { id: first?.from.period.id ?? one.id, label: first ? labelWhen(first.from) : '' },
    to: { id: first?.to.period.id ?? other.id, label: first ? labelWhen(first.to) : '' },
    rows: rows.map((row) => ({ ...row, remarks: row.remarks.filter((remark) => !shared.includes(remark)) })),
    remarks: shared,
  };
}

/** A quantity that neither period has says nothing and is left out. */
function hasSomething({ from, to }: Comparison): boolean {
  return from.cell.kind !== 'missing' || to.cell.kind !== 'missing';
}

function changeRow(comparison: Comparison): ChangeRow {
  const { from, to } = comparison;
  const { unit, label, formula } = to.quantity;
  const isCompared = comparison.verdict === 'compared';
  const remarks = isCompared
    ? [
        ...comparison.caveats.filter(({ code }) => code !== 'worked-out').map(({ text }) => text),
        ...(comparison.proportion.kind === 'not given' && comparison.change !== 0
          ? [comparison.proportion.why]
          : []),
      ]
    : comparison.reasons.map(({ text }) => text);
  return {
    label,
    ...(formula === undefined ? {} : { formula }),
    then: formatCell(from.cell, unit),
    now: formatCell(to.cell, unit),
    change: describeChange(comparison),
    proportion: isCompared ? describeProportion(comparison.proportion) : '',
    remarks,
  };
}

function sharedRemarks(rows: readonly ChangeRow[]): string[] {
  const [first, ...rest] = rows;
  if (!first || rest.length === 0) return [];
  return first.remarks.filter((remark) => rest.every(({ remarks }) => remarks.includes(remark)));
}

/** The pairs of periods that a reader can pick, each earlier one with each later one. */
export function pairsOf(table: Table): { from: Period; to: Period }[] {
  const periods = periodsOf(table);
  return periods.flatMap((to, index) => periods.slice(0, index).map((from) => ({ from, to })));
}

/** The pair shown first: the latest two periods whose main measure may fairly be compared, or the last two. */
export function defaultPair(table: Table): { from: Period; to: Period } | undefined {
  const pairs = pairsOf(table);
  const isFair = ({ from, to }: { from: Period; to: Period }): boolean =>
    comparePeriodsOf(table, table.dataset.mainMeasure, from, to).verdict === 'compared';
  return pairs.findLast(isFair) ?? pairs.at(-1);
}
