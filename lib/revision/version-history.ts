import type { Cell } from '../cell/cell';
import { formatCell } from '../cell/format-cell';
import type { Dataset } from '../dataset/dataset';
import type { Table } from '../dataset/table';
import type { Version } from '../dataset/version';
import { isKeptBack, reasonFor } from './cell-history';
import { sentence } from './describe-cell-history';
import {
  type CellDifference,
  compareVersions,
  placeKey,
  type Revision,
  type RowDifference,
  rowDifferenceLabel,
} from './compare-versions';

/** One difference to the version before, in words. */
export interface ToldDifference {
  /** "Recorded as home educated, 2019/20". */
  label: string;
  /** "201", "[x]", "not there". */
  before: string;
  after: string;
  /** Where a reason was given for this figure by itself. */
  reason?: string;
}

/** One version as its list tells it. */
export interface VersionEntry {
  version: Version;
  /** How many figures were added, corrected and so on since the one before; absent for the first. */
  summary?: string;
  /** Why there is a version, where it is not a new paper. */
  why?: string;
  /** The version whose figures it restores. */
  restores?: Version;
  /** Changes of published figures before additions; no more than a reader will read. */
  differences: ToldDifference[];
  /** How many differences there are beside those. */
  more: number;
}

const MOST_TOLD = 30;

/** Every version with what changed since the one before and why, the latest first. */
export function versionHistory(tables: readonly Table[]): VersionEntry[] {
  const secret = keptBackIn(tables);
  return tables.map((table, index) => entryOf(table, tables[index - 1], tables, secret)).toReversed();
}

function entryOf(
  table: Table,
  before: Table | undefined,
  tables: readonly Table[],
  secret: ReadonlySet<string>,
): VersionEntry {
  const { version, dataset } = table;
  const reason = version.publication?.reason;
  const restores = tables.find((each) => each.version.id === version.publication?.restores)?.version;
  const about = { version, ...(reason !== undefined && { why: reason }), ...(restores && { restores }) };
  if (!before) return { ...about, differences: [], more: 0 };
  const revision = compareVersions(before, table);
  const cells = [...revision.cells].sort((a, b) => weight(a) - weight(b));
  const told = cells.slice(0, MOST_TOLD).map((each) => toldCell(each, dataset, version, secret));
  const rows = revision.rows.slice(0, MOST_TOLD - told.length).map(toldRow);
  const differences = [...told, ...rows];
  const more = revision.cells.length + revision.rows.length - differences.length;
  return { ...about, summary: summaryOf(revision), differences, more };
}

/** The places that are confidential in any version: no version's figure of them is set beside another. */
export function keptBackIn(tables: readonly Table[]): ReadonlySet<string> {
  const places = tables.flatMap(({ observations }) =>
    observations.flatMap(({ period, groups, cells }) =>
      Object.entries(cells)
        .filter(([, cell]) => isKeptBack([cell]))
        .map(([measure]) => placeKey({ period: period.id, measure, groups })),
    ),
  );
  return new Set(places);
}

const ORDER: readonly CellDifference['what'][] = [
  'corrected',
  'withdrawn',
  'removed',
  'supplied',
  'annotated',
  'added',
];

function weight({ what }: CellDifference): number {
  return ORDER.indexOf(what);
}

function toldCell(
  difference: CellDifference,
  dataset: Dataset,
  version: Version,
  secret: ReadonlySet<string>,
): ToldDifference {
  const unit = dataset.measures[difference.measure]?.unit;
  const isSecret = secret.has(placeKey(difference));
  const show = (cell: Cell | undefined): string => {
    if (!cell || !unit) return 'not there';
    return isSecret && cell.kind !== 'missing' ? 'a figure' : formatCell(cell, unit);
  };
  const isNote = difference.what === 'annotated';
  const reason = reasonFor(version, difference);
  // What is said of the whole version is not said again of each figure.
  const isOwn = reason !== undefined && reason !== version.publication?.reason;
  return {
    label: difference.label,
    before: show(difference.before),
    after: isNote ? `${show(difference.after)}, with another note or mark` : show(difference.after),
    ...(isOwn && { reason: sentence(reason) }),
  };
}

function toldRow(difference: RowDifference): ToldDifference {
  const { before, after } = difference;
  return { label: rowDifferenceLabel(difference), before, after };
}

const SAID: Readonly<Record<CellDifference['what'], string>> = {
  corrected: 'corrected',
  withdrawn: 'withdrawn',
  removed: 'removed',
  supplied: 'supplied where there was none',
  annotated: 'noted or marked anew',
  added: 'added',
};

const KINDS: Readonly<Record<NonNullable<Revision['kind']>, string>> = {
  major: 'A major change',
  minor: 'A minor change',
  patch: 'A correction',
};

/** "A minor change: 10 figures added, 1 figure corrected." */
function summaryOf({ kind, cells, rows }: Revision): string {
  if (!kind) return 'No figure changed.';
  const counts = ORDER.flatMap((what) => {
    const count = cells.filter((each) => each.what === what).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? 'figure' : 'figures'} ${SAID[what]}`];
  });
  const rowCount =
    rows.length === 0 ? [] : [`${rows.length} ${rows.length === 1 ? 'row' : 'rows'} described anew`];
  return `${KINDS[kind]}: ${[...counts, ...rowCount].join(', ')}.`;
}
