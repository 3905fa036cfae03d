import { formatCell } from '../../cell/format-cell';
import { type RowKey, rowKeys } from '../../dataset/row-key';
import type { Observation, Table } from '../../dataset/table';
import type { Version } from '../../dataset/version';
import { labelWhen } from '../../dataset/value';
import { compareVersions, type Revision } from '../../revision/compare-versions';
import { describeGroups, type Finding, warningsOf } from '../findings';
import type { Column, Issue } from '../issue';
import { messages, sentences } from '../messages';
import type { PublishedBefore } from '../published-before';

/**
 * The file beside the version that it would follow. A file that says the same is refused; a published row that is
 * gone, and a published cell or day of count that is another, are each looked at.
 */
export function revisionRule(
  table: Table,
  columns: readonly Column[],
  { earlier }: Pick<PublishedBefore, 'earlier'>,
): Issue[] {
  const before = earlier.at(-1);
  if (!before) return [];
  const revision = compareVersions(before, table);
  if (revision.cells.length + revision.rows.length === 0)
    return isSameSource(before.version, table.version) ? [messages.nothingNew(before.version.id)] : [];
  const keyOf = rowKeys(table.dataset);
  const changed = [...revision.cells, ...revision.rows].filter(({ what }) => what !== 'added');
  if (changed.length === 0) return [];
  const keys = new Set(changed.map(({ period, groups }) => keyOf({ period: { id: period }, groups })));
  const rows = { keyOf, before: rowsAt(before, keys, keyOf), after: rowsAt(table, keys, keyOf) };
  const columnOf = (name: string): Column | undefined => columns.find((column) => column.name === name);
  return warningsOf([
    ...goneRows(rows, before),
    ...changedCells(revision, table, rows, columnOf),
    ...changedDays(revision, rows, columnOf('as_at')),
  ]);
}

/** The same figures may be published once more from another paper, or another place of the same. */
function isSameSource({ citation: before }: Version, { citation: after }: Version): boolean {
  return before.paper === after.paper && before.item === after.item && before.place === after.place;
}

/** The rows of both versions that differ, by their key. */
interface Rows {
  keyOf: RowKey;
  before: ReadonlyMap<number, Observation>;
  after: ReadonlyMap<number, Observation>;
}

type FindColumn = (name: string) => Column | undefined;

function rowsAt(table: Table, keys: ReadonlySet<number>, keyOf: RowKey): Map<number, Observation> {
  const rows = new Map<number, Observation>();
  for (const row of table.observations) {
    const key = keyOf(row);
    if (keys.has(key)) rows.set(key, row);
  }
  return rows;
}

function goneRows({ before, after }: Rows, { dataset }: Table): Finding[] {
  return [...before].flatMap(([key, row]) => {
    if (after.has(key)) return [];
    const sentence = sentences.rowGone(labelWhen(row), describeGroups(dataset, row.groups));
    return [{ code: 'row-gone', subject: 'row', period: row.period.id, groups: row.groups, sentence }];
  });
}

function changedCells(
  revision: Revision,
  { dataset }: Table,
  { keyOf, after }: Rows,
  columnOf: FindColumn,
): Finding[] {
  return revision.cells.flatMap((cell) => {
    const { period, groups, measure, label, before, after: now } = cell;
    const unit = dataset.measures[measure]?.unit;
    if (cell.what === 'annotated' || !before || !now || !unit) return [];
    const sentence = sentences.cellChanged(label, formatCell(before, unit), formatCell(now, unit));
    const row = after.get(keyOf({ period: { id: period }, groups }))?.row;
    const code = 'published-cell-changed';
    return [{ code, subject: measure, period, groups, row, column: columnOf(measure), sentence }];
  });
}

function changedDays(revision: Revision, { keyOf, after }: Rows, column: Column | undefined): Finding[] {
  return revision.rows.flatMap(({ what, period, groups, label, before, after: now }) => {
    if (what !== 'as at') return [];
    const row = after.get(keyOf({ period: { id: period }, groups }))?.row;
    const sentence = sentences.dayChanged(label, before, now);
    return [{ code: 'published-day-changed', subject: 'as_at', period, groups, row, column, sentence }];
  });
}
