import { formatVersion } from '../../dataset/format-version';
import { isPartWayRow, type Observation, type Table } from '../../dataset/table';
import { formatAsAt, formatPeriod } from '../../period/format-period';
import { placeKey, type Revision, whereIn } from '../../revision/compare-versions';

/** What became of whole rows in a version: counted anew on another day, no longer given, or new. */
export interface RowNews {
  sentences: string[];
  /** The rows that are told of as a whole, by `placeKey` without a measure. */
  told: Set<string>;
}

/** No more rows are named one by one. */
const MOST_NAMED = 4;

/** The rows of two versions of a dataset set side by side. A row counted on another day is a new count, not a correction. */
export function describeRows(before: Table, after: Table, revision: Revision): RowNews {
  const [was, is] = [rowsOf(before), rowsOf(after)];
  const recounted = revision.rows.filter(({ what }) => what === 'as at').map(rowKey);
  const gone = [...was.keys()].filter((key) => !is.has(key));
  const added = [...is.keys()].filter((key) => !was.has(key));
  const day = formatVersion(after.version.id);
  return {
    told: new Set([...recounted, ...gone]),
    sentences: [
      ...recounted.flatMap((key) => describeRecount(was.get(key), is.get(key))),
      ...(gone.length === 0 ? [] : [`No longer given from ${day}: ${named(before, was, gone)}.`]),
      ...(added.length === 0 ? [] : [`New in it: ${named(after, is, added)}.`]),
    ],
  };
}

function describeRecount(was: Observation | undefined, is: Observation | undefined): string[] {
  if (!was || !is) return [];
  const partWay = isPartWayRow(was) ? ', which was part-way,' : '';
  return [
    `${formatPeriod(is.period)}: the count of ${formatAsAt(was.asAt)}${partWay} has made way for one of ${formatAsAt(is.asAt)}. The two are not compared.`,
  ];
}

function named(table: Table, rows: ReadonlyMap<string, Observation>, keys: readonly string[]): string {
  const labels = keys.flatMap((key) => {
    const row = rows.get(key);
    return row ? [whereIn(table, row).join(', ')] : [];
  });
  const more = labels.length - MOST_NAMED;
  return more > 0 ? `${labels.slice(0, MOST_NAMED).join('; ')}; and ${more} more` : labels.join('; ');
}

function rowsOf({ observations }: Table): Map<string, Observation> {
  return new Map(observations.map((row) => [rowKey({ period: row.period.id, groups: row.groups }), row]));
}

function rowKey({ period, groups }: { period: string; groups: Readonly<Record<string, string>> }): string {
  return placeKey({ period, groups, measure: '' });
}
