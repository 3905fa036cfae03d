import { periodsOf, type Table } from '../../dataset/table';
import { formatPeriod } from '../../period/format-period';
import { type DatedPeriod, isNextPeriod, previousPeriod } from '../../period/period';
import type { Issue } from '../issue';
import { messages } from '../messages';
import type { PublishedBefore } from '../published-before';

/** A series is not looked at further back than this: then it is two series. */
const MOST_LEFT_OUT = 20;

/**
 * A year or a quarter that the file leaves out between two that it has. One that the published version leaves out
 * too is known; one that it has is told as rows that are gone.
 */
export function periodsLeftOutRule(table: Table, { earlier }: Pick<PublishedBefore, 'earlier'>): Issue[] {
  const before = earlier.at(-1);
  const published = new Set(before && periodsOf(before).map(({ id }) => id));
  const known = new Set(before && leftOut(before).map(({ id }) => id));
  return leftOut(table)
    .filter(({ id }) => !published.has(id) && !known.has(id))
    .map((period) => messages.periodLeftOut(period.id, formatPeriod(period)));
}

function leftOut(table: Table): DatedPeriod[] {
  const dated = periodsOf(table).filter((period) => period.dated);
  return dated.flatMap((period, index) => {
    const earlier = dated.slice(0, index).findLast(({ kind }) => kind === period.kind);
    return earlier ? between(earlier, period) : [];
  });
}

/** The periods after one and before another, earliest first. */
function between(earlier: DatedPeriod, later: DatedPeriod): DatedPeriod[] {
  const found: DatedPeriod[] = [];
  let period = later;
  while (!isNextPeriod(earlier, period)) {
    const before = previousPeriod(period);
    if (!before || found.length === MOST_LEFT_OUT) return [];
    found.unshift(before);
    period = before;
  }
  return found;
}
