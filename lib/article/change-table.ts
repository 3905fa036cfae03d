import { formatCell } from '../cell/format-cell';
import { numberWord } from '../cell/number-word';
import { type Comparison, comparePeriodsOf } from '../comparison/compare-values';
import { describeChange, describeProportion } from '../comparison/describe-comparison';
import { type JudgedChanges, judgeChanges } from '../comparison/judge-changes';
import { periodsOf, type Table } from '../dataset/table';
import { labelWhen, quantitiesOf } from '../dataset/value';
import { formatPeriod } from '../period/format-period';
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
  /** Is that a lot? Its place among the years, and whether chance often makes such a change; or why that is not asked. */
  chance?: string;
}

/** Every quantity of a dataset in two periods that a reader picked. */
export interface ChangeTable {
  from: { id: string; label: string };
  to: { id: string; label: string };
  rows: ChangeRow[];
  /** Said of several rows alike, and so said once. */
  remarks: string[];
  /** How the rows were judged beside chance; absent, as in every row, where there is none to judge. */
  chanceNote?: string;
  /** Where some rows are not compared: the nearest pair of periods that is fair for them. */
  nearest?: { from: string; to: string; label: string };
}

/** Sets two periods of a table without breakdowns side by side, the earlier first. */
export function changeTable(table: Table, one: Period, other: Period): ChangeTable {
  const comparisons = quantitiesOf(table).map(({ name }) => comparePeriodsOf(table, name, one, other));
  const applicable = comparisons.filter(hasSomething);
  const judged = judgeChanges(table, one, other);
  const chanceNote = describeJudging(judged);
  const rows = applicable.map((comparison) => ({
    ...changeRow(comparison),
    ...(chanceNote === undefined ? {} : chanceIn(judged, comparison)),
  }));
  const shared = sharedRemarks(rows, applicable);
  const [first] = comparisons;
  return {
    from: { id: first?.from.period.id ?? one.id, label: first ? labelWhen(first.from) : '' },
    to: { id: first?.to.period.id ?? other.id, label: first ? labelWhen(first.to) : '' },
    rows: rows.map((row) => ({ ...row, remarks: row.remarks.filter((remark) => !shared.includes(remark)) })),
    remarks: shared,
    ...(chanceNote === undefined ? {} : { chanceNote }),
    ...nearestOf(applicable),
  };
}

/** A quantity that has nothing in either period, or does not apply in one of them, is left out. */
function hasSomething({ from, to }: Comparison): boolean {
  const cells = [from.cell, to.cell];
  const isNotApplicable = cells.some((cell) => cell.kind === 'missing' && cell.symbol === 'z');
  return !isNotApplicable && cells.some(({ kind }) => kind !== 'missing');
}

function nearestOf(comparisons: readonly Comparison[]): Pick<ChangeTable, 'nearest'> {
  const pair = comparisons
    .map((one) => (one.verdict === 'refused' ? one.nearest : undefined))
    .find((near) => near);
  if (!pair) return {};
  const label = [pair.from, pair.to].map(formatPeriod).join(' with ');
  return { nearest: { from: pair.from.id, to: pair.to.id, label } };
}

/** How the rows were judged together; nothing where there was none to judge. */
function describeJudging({ chances, together, pairs }: JudgedChanges): string | undefined {
  const isJudged = [...chances.values()].some(({ verdict }) => verdict !== 'not asked of this');
  if (!isJudged) return undefined;
  const note = '“Is that a lot?” sets each change beside what chance alone does to counts of its size.';
  const among = 'because among many changes chance makes one look large';
  if (pairs > 1)
    return `${note} These two periods are one choice among ${pairs}, and are judged beside all of them, ${among}.`;
  return together > 1
    ? `${note} The ${numberWord(together)} changes that are asked about are judged together, ${among}.`
    : note;
}

function chanceIn({ chances }: JudgedChanges, { verdict, to }: Comparison): Pick<ChangeRow, 'chance'> {
  const chance = verdict === 'compared' ? chances.get(to.quantity.name) : undefined;
  return chance === undefined ? {} : { chance: chance.sentence };
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

/** A remark that two rows or more would repeat; one that is about a row's own number stays beside it. */
function sharedRemarks(rows: readonly ChangeRow[], comparisons: readonly Comparison[]): string[] {
  const shareable = comparisons.flatMap((one) => (one.verdict === 'refused' ? one.reasons : one.caveats));
  const texts = shareable.filter(({ code }) => code !== 'flagged').map(({ text }) => text);
  const all = rows.flatMap(({ remarks }) => remarks).filter((remark) => texts.includes(remark));
  return [...new Set(all.filter((remark, index) => all.indexOf(remark) !== index))];
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
