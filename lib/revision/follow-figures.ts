import type { Table } from '../dataset/table';
import type { Version } from '../dataset/version';
import { CellCounts } from './cell-counts';
import { type CellDifference, compareVersions, placeKey } from './compare-versions';

/** What became of one figure in a version: another number, gone, or there again. */
export interface FigureChange {
  version: Version;
  difference: CellDifference;
}

/** A figure that changed, with the version that first had it. */
export interface FollowedFigure {
  first: Version;
  changes: FigureChange[];
}

/** Every figure of a dataset through its versions. */
export interface FollowedFigures {
  /** For each version the cells that begin there and stay as they are. */
  steady: CellCounts[];
  /** The others, in the order in which they changed. */
  changed: FollowedFigure[];
}

/** Follows the figures through the versions, earliest first. A note or a mark that changed is no change of the figure. */
export function followFigures(tables: readonly Table[]): FollowedFigures {
  const steady = tables.map(() => new CellCounts());
  const changed = new Map<string, FollowedFigure>();
  const addedIn = new Map<string, number>();
  const [earliest] = tables;
  for (const { cells } of earliest?.observations ?? [])
    for (const [measure, cell] of Object.entries(cells)) steady[0]?.add(measure, cell);
  const follow = (difference: CellDifference, index: number, { version }: Table): void => {
    const { measure, before, after } = difference;
    const key = placeKey(difference);
    const known = changed.get(key);
    if (known) known.changes.push({ version, difference });
    else if (!before) {
      addedIn.set(key, index);
      steady[index]?.add(measure, after);
    } else {
      const first = addedIn.get(key) ?? 0;
      steady[first]?.add(measure, before, -1);
      changed.set(key, {
        first: tables[first]?.version ?? version,
        changes: [{ version, difference }],
      });
    }
  };
  tables.forEach((table, index) => {
    const before = tables[index - 1];
    for (const difference of before ? compareVersions(before, table).cells : [])
      if (difference.what !== 'annotated') follow(difference, index, table);
  });
  return { steady, changed: [...changed.values()] };
}
