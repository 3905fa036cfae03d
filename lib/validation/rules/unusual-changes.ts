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
  const previous = new Map(periodsOf(table).map((period) => [period.id, previousPeriod(period)?.id]));
  const isNext: IsNext = (from, to) => previous.get(to.period.id) === from.period.id;
  for (const series of seriesOf(table)) {
    if (series.length <= LEAST_POINTS) continue;
    for (const [measure, { label, unit }] of measures) {
      for (const { from, to, before, after, largest } of unusualIn(series, measure, isNext)) {
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

/** The rows of each combination of groups, earliest period first. */
function seriesOf(table: Table): Iterable<Observation[]> {
  const { dataset, observations } = table;
  const keyOf = groupKeys(dataset);
  const series = new Map<number, Observation[]>();
  for (const row of observations) {
    if (isPartWayRow(row)) continue;
    const key = keyOf(row.groups);
    const same = series.get(key);
    if (same) same.push(row);
    else series.set(key, [row]);
  }
  const order = new Map(periodsOf(table).map(({ id }, index) => [id, index]));
  const placeOf = ({ period }: Observation): number => order.get(period.id) ?? 0;
  for (const rows of series.values()) rows.sort((a, b) => placeOf(a) - placeOf(b));
  return series.values();
}

interface UnusualChange {
  from: Observation;
  to: Observation;
  before: number;
  after: number;
  /** The largest change before it, without its sign. */
  largest: number;
}

/** Whether the second row is of the period just after the first's. */
type IsNext = (from: Observation, to: Observation) => boolean;

function unusualIn(series: readonly Observation[], measure: string, isNext: IsNext): UnusualChange[] {
  const found: UnusualChange[] = [];
  let from: Observation | undefined;
  let points = 0;
  let largest = 0;
  for (const to of series) {
    const before = from?.cells[measure];
    const after = to.cells[measure];
    const areNumbers = before && after && isNumber(before) && isNumber(after);
    if (from && areNumbers && isNext(from, to) && isComparable(before, after)) {
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
