import type { Cell } from '../cell/cell';
import { numberMap } from '../dataset/number-map';
import { combinationsOf, rowKeys } from '../dataset/row-key';
import { type Observation, periodsOf, type Table } from '../dataset/table';
import type { CellPlace } from '../dataset/version';
import { labelWhen } from '../dataset/value';

/** EES's kinds of change: something removed, something added or described anew, a number corrected. */
export type RevisionKind = 'major' | 'minor' | 'patch';

/** A cell as a file writes it, so that two can be set side by side: "201", "c", "absent" where there is no row. */
export interface CellDifference extends CellPlace {
  kind: RevisionKind;
  what: 'added' | 'removed' | 'withdrawn' | 'supplied' | 'corrected' | 'annotated';
  /** "Recorded as home educated, 2019/20": for an officer's list and a reader's. */
  label: string;
  /** Absent where the row is new. */
  before?: Cell;
  /** Absent where the row is gone. */
  after?: Cell;
}

/** A change of what stands about a whole row: the day of its count, or the words that it was read from. */
export interface RowDifference {
  kind: RevisionKind;
  what: 'as at' | 'read from';
  period: string;
  groups: Readonly<Record<string, string>>;
  label: string;
  before: string;
  after: string;
}

/** How one version differs from another, cell by cell, in the order of the rows and columns. */
export interface Revision {
  /** The gravest kind among the differences; absent where there is none. */
  kind?: RevisionKind;
  cells: CellDifference[];
  rows: RowDifference[];
}

/** Compares two versions of one dataset. Rows are matched by period and groups, never by their place in the file. */
export function compareVersions(before: Table, after: Table): Revision {
  const keyOf = rowKeys(after.dataset);
  const places = numberMap(
    (periodsOf(before).length + periodsOf(after).length) * combinationsOf(after.dataset),
  );
  before.observations.forEach((row, index) => places.set(keyOf(row), index));
  const isMatched = new Uint8Array(before.observations.length);
  const cells: CellDifference[] = [];
  const rows: RowDifference[] = [];
  const compare = cellComparer(after, cells);
  for (const row of after.observations) {
    const place = places.get(keyOf(row));
    const match = place === undefined ? undefined : before.observations[place];
    compare(match, row);
    if (!match || place === undefined) continue;
    isMatched[place] = 1;
    for (const difference of rowDifferences(after, match, row)) rows.push(difference);
  }
  before.observations.forEach((row, index) => {
    if (isMatched[index] === 0) compare(row, undefined);
  });
  const kinds = new Set([...cells, ...rows].map(({ kind }) => kind));
  const kind = (['major', 'minor', 'patch'] as const).find((each) => kinds.has(each));
  return { ...(kind && { kind }), cells, rows };
}

/** The next number after `1.4.2`: 2.0.0, 1.5.0 or 1.4.3. No difference at all is a patch: its citation may be new. */
export function nextNumber(number: string, kind: RevisionKind = 'patch'): string {
  const [major = 0, minor = 0, patch = 0] = number.split('.').map(Number);
  const next = { major: [major + 1, 0, 0], minor: [major, minor + 1, 0], patch: [major, minor, patch + 1] };
  return next[kind].join('.');
}

/** Names a place in text, for maps and for ticks: the same place gives the same text. */
export function placeKey({ period, measure, groups }: CellPlace): string {
  return [period, measure, ...Object.entries(groups).sort().flat()].join('|');
}

/** "Year 11, 2019/20: day of the count": what changed of a whole row, for an officer's list and a reader's. */
export function rowDifferenceLabel({ label, what }: RowDifference): string {
  return `${label}: ${what === 'as at' ? 'day of the count' : 'words of the paper'}`;
}

const NONE: readonly RowDifference[] = [];

/** Adds what differs between two rows, cell by cell in the order of the measures. A row may be on one side alone. */
function cellComparer(
  table: Table,
  found: CellDifference[],
): (before: Observation | undefined, after: Observation | undefined) => void {
  const { measures } = table.dataset;
  const names = Object.keys(measures);
  return (before, after) => {
    const row = after ?? before;
    let where: string[] | undefined;
    for (const measure of names) {
      const change = changeOf(before?.cells[measure], after?.cells[measure]);
      if (!change || !row) continue;
      where ??= whereIn(table, row);
      const label = measures[measure]?.label ?? measure;
      const place = { period: row.period.id, groups: row.groups, measure };
      found.push({ ...place, ...change, label: [label, ...where].join(', ') });
    }
  };
}

function rowDifferences(table: Table, before: Observation, after: Observation): readonly RowDifference[] {
  if (before.asAt === after.asAt && before.readFrom === after.readFrom) return NONE;
  const where = { period: after.period.id, groups: after.groups, label: whereIn(table, after).join(', ') };
  const texts = [
    { what: 'as at', kind: 'minor', before: before.asAt, after: after.asAt },
    { what: 'read from', kind: 'patch', before: before.readFrom, after: after.readFrom },
  ] as const;
  return texts.filter((each) => each.before !== each.after).map((each) => ({ ...each, ...where }));
}

/** A row in words, its groups first: "Year 11", "2019/20". */
export function whereIn({ dataset }: Pick<Table, 'dataset'>, row: Observation): string[] {
  const groups = Object.entries(row.groups).map(
    ([breakdown, key]) => dataset.breakdowns[breakdown]?.categories[key]?.label ?? key,
  );
  return [...groups, labelWhen(row)];
}

type Change = Pick<CellDifference, 'kind' | 'what' | 'before' | 'after'>;

function changeOf(before: Cell | undefined, after: Cell | undefined): Change | undefined {
  if (!before) return after && { kind: 'minor', what: 'added', after };
  if (!after) return { kind: 'major', what: 'removed', before };
  if (sameFigure(before, after))
    return sameWords(before, after) ? undefined : { kind: 'minor', what: 'annotated', before, after };
  if (after.kind === 'missing' && before.kind !== 'missing')
    return { kind: 'major', what: 'withdrawn', before, after };
  const what = before.kind === 'missing' && after.kind !== 'missing' ? 'supplied' : 'corrected';
  return { kind: what === 'supplied' ? 'minor' : 'patch', what, before, after };
}

/** Whether two cells hold the same number, or lack one for the same reason, whatever is noted beside them. */
export function sameFigure(a: Cell, b: Cell): boolean {
  if (a.kind === 'number' && b.kind === 'number') return a.value === b.value;
  if (a.kind === 'range' && b.kind === 'range') return a.low === b.low && a.high === b.high;
  return a.kind === 'missing' && b.kind === 'missing' && a.symbol === b.symbol;
}

function sameWords(a: Cell, b: Cell): boolean {
  return a.note === b.note && a.coverage === b.coverage && sameFlags(flagsOf(a), flagsOf(b));
}

function flagsOf(cell: Cell): readonly string[] {
  return cell.kind === 'number' ? cell.flags : [];
}

function sameFlags(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((flag, index) => flag === b[index]);
}
