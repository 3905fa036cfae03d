import { type Cell, isNumber, type NumberCell } from '../../cell/cell';
import { formatNumber } from '../../cell/format-cell';
import { groupKeys, rowKeys } from '../../dataset/row-key';
import { isPartWayRow, type Observation, periodsOf, type Table } from '../../dataset/table';
import { formatPeriod } from '../../period/format-period';
import { previousPeriod } from '../../period/period';
import { describeGroups, type Finding, warningsOf } from '../findings';
import type { Column, Issue } from '../issue';
import { sentences } from '../messages';
import type { PublishedBefore } from '../published-before';

/** A change of fewer than this is never called unusual. */
const LEAST_CHANGE = 20;
/** How many comparable points must stand before the one that is looked at. */
const LEAST_POINTS = 4;

/**
 * A change from one period to the next that the series has never shown: at least 20, and more than twice the
 * largest change before it, where at least four earlier points can be compared. Nothing is compared across a
 * part-way period, another coverage, a marked break or a period left out; and a change that is published needs no look.
 */
export function unusualChangesRule(
  table: Table,
  columns: readonly Column[],
  { earlier }: Pick<PublishedBefore, 'earlier'>,
): Issue[] {
  const measures = Object.entries(table.dataset.measures);
  const published = publishedFigures(earlier.at(-1));
  const findings: Finding[] = [];
  for (const run of runsOf(table)) {
    if (run.length <= LEAST_POINTS) continue;
    for (const [measure, { label, unit }] of measures) {
      for (const { from, to, before, after, largest } of unusualIn(run, measure)) {
        if (published(from, measure) && published(to, measure)) continue;
        const name = [label, describeGroups(table.dataset, to.groups)]
          .filter((text) => text !== '')
          .join(', ');
        const sentence = sentences.unusualChange(name, formatPeriod(from.period), formatPeriod(to.period), {
          before: formatNumber(before, unit),
          after: formatNumber(after, unit),
          largest: formatNumber(largest, unit),
        });
        const column = columns.find((each) => each.name === measure);
        const { row, period, groups } = to;
        findings.push({
          code: 'unusual-change',
          subject: measure,
          period: period.id,
          groups,
          row,
          column,
          sentence,
        });
      }
    }
  }
  return warningsOf(findings);
}

/** The rows of each combination of groups, one period after the other. Where one is left out another run begins. */
function runsOf(table: Table): Observation[][] {
  const keyOf = groupKeys(table.dataset);
  const byPeriod = rowsByPeriod(table);
  const runs: Observation[][] = [];
  const latest = new Map<number, Observation[]>();
  for (const period of periodsOf(table)) {
    const before = previousPeriod(period)?.id;
    for (const row of byPeriod.get(period.id) ?? []) {
      if (isPartWayRow(row)) continue;
      const key = keyOf(row.groups);
      const run = latest.get(key);
      if (run && run.at(-1)?.period.id === before) {
        run.push(row);
        continue;
      }
      const begun = [row];
      runs.push(begun);
      latest.set(key, begun);
    }
  }
  return runs;
}

function rowsByPeriod({ observations }: Table): ReadonlyMap<string, Observation[]> {
  const found = new Map<string, Observation[]>();
  for (const row of observations) {
    const same = found.get(row.period.id);
    if (same) same.push(row);
    else found.set(row.period.id, [row]);
  }
  return found;
}

interface UnusualChange {
  from: Observation;
  to: Observation;
  before: number;
  after: number;
  /** The largest change before it, without its sign. */
  largest: number;
}

function unusualIn(run: readonly Observation[], measure: string): UnusualChange[] {
  const found: UnusualChange[] = [];
  let from: Observation | undefined;
  let points = 0;
  let largest = 0;
  for (const to of run) {
    const before = from?.cells[measure];
    const after = to.cells[measure];
    const areNumbers = before && after && isNumber(before) && isNumber(after);
    if (from && areNumbers && isComparable(before, after)) {
      const change = Math.abs(after.value - before.value);
      if (points >= LEAST_POINTS && change >= LEAST_CHANGE && change > 2 * largest)
        found.push({ from, to, before: before.value, after: after.value, largest });
      points += 1;
      largest = Math.max(largest, change);
    } else {
      points = 1;
      largest = 0;
    }
    from = to;
  }
  return found;
}

function isComparable(before: NumberCell, after: NumberCell): boolean {
  return before.coverage === after.coverage && !after.flags.includes('b');
}

/** Asks whether a figure is published as it stands; what is published is indexed when first asked. */
function publishedFigures(table: Table | undefined): (row: Observation, measure: string) => boolean {
  if (!table) return () => false;
  const keyOf = rowKeys(table.dataset);
  let rows: Map<number, Observation> | undefined;
  return (row, measure) => {
    rows ??= new Map(table.observations.map((each) => [keyOf(each), each]));
    return isSame(rows.get(keyOf(row))?.cells[measure], row.cells[measure]);
  };
}

function isSame(a: Cell | undefined, b: Cell | undefined): boolean {
  return a !== undefined && b !== undefined && isNumber(a) && isNumber(b) && a.value === b.value;
}
