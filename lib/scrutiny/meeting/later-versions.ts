import { formatCell } from '../../cell/format-cell';
import type { Cell } from '../../cell/cell';
import { formatVersion } from '../../dataset/format-version';
import type { Table } from '../../dataset/table';
import type { Version } from '../../dataset/version';
import { reasonFor } from '../../revision/cell-history';
import { type CellDifference, compareVersions, placeKey } from '../../revision/compare-versions';
import { sentence } from '../../revision/describe-cell-history';
import { keptBackIn } from '../../revision/version-history';
import { describeRows } from './describe-rows';

/** A version published after the one that members had, and what it did to the figures that they had. */
export interface LaterVersion {
  version: Version;
  sentences: string[];
}

/** No more corrections of one version are told by themselves. */
const MOST_TOLD = 6;

/** What each version since has corrected, taken away and added, earliest first. `tables` are all sound versions. */
export function laterVersions(tables: readonly Table[], had: Table): LaterVersion[] {
  const secret = keptBackIn(tables);
  const places = placesOf(had);
  return tables.flatMap((table, index) => {
    const before = tables[index - 1];
    if (!before || table.version.id <= had.version.id) return [];
    const changes = changesOf(before, table, places, secret);
    return [{ version: table.version, sentences: [introduce(table.version), ...changes] }];
  });
}

function introduce({ id, note, publication }: Version): string {
  const reason = publication?.reason === undefined ? '' : ` Reason: ${sentence(publication.reason)}`;
  return `Version of ${formatVersion(id)}: ${sentence(note)}${reason}`;
}

function changesOf(
  before: Table,
  after: Table,
  places: ReadonlySet<string>,
  secret: ReadonlySet<string>,
): string[] {
  const revision = compareVersions(before, after);
  const rows = describeRows(before, after, revision);
  const changed = revision.cells.filter(
    (cell) => cell.what !== 'added' && !rows.told.has(rowKeyOf(cell)) && places.has(placeKey(cell)),
  );
  const told = changed.slice(0, MOST_TOLD).map((cell) => describeCell(cell, after, secret));
  const more = changed.length - told.length;
  const rest = more === 0 ? [] : [`It changed ${more} more ${more === 1 ? 'figure' : 'figures'}.`];
  return [...told, ...rest, ...rows.sentences];
}

const SAID: Readonly<Record<CellDifference['what'], string>> = {
  corrected: 'Corrected',
  withdrawn: 'Withdrawn',
  removed: 'No longer given',
  supplied: 'Supplied',
  annotated: 'Noted or marked anew',
  added: 'Added',
};

/** "Corrected on 1 June 2021: 201 became 202 (Recorded as home educated, 2019/20). Reason: …" */
function describeCell(
  cell: CellDifference,
  { dataset, version }: Table,
  secret: ReadonlySet<string>,
): string {
  const unit = dataset.measures[cell.measure]?.unit;
  const show = (shown: Cell | undefined): string => (shown && unit ? formatCell(shown, unit) : 'not there');
  const isTold = !secret.has(placeKey(cell)) && cell.what !== 'annotated';
  const numbers = isTold ? `: ${show(cell.before)} became ${show(cell.after)}` : '';
  const reason = reasonFor(version, cell);
  const isOwn = reason !== undefined && reason !== version.publication?.reason;
  const why = isOwn ? ` Reason: ${sentence(reason)}` : '';
  return `${SAID[cell.what]} on ${formatVersion(version.id)}${numbers} (${cell.label}).${why}`;
}

function placesOf({ observations }: Table): Set<string> {
  return new Set(
    observations.flatMap(({ period, groups, cells }) =>
      Object.keys(cells).map((measure) => placeKey({ period: period.id, measure, groups })),
    ),
  );
}

function rowKeyOf({ period, groups }: Pick<CellDifference, 'period' | 'groups'>): string {
  return placeKey({ period, groups, measure: '' });
}
