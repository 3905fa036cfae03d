import type { Cell } from '../cell/cell';
import type { Unit } from '../cell/unit';
import { formatVersion } from '../dataset/format-version';
import type { Table } from '../dataset/table';
import type { Version, VersionId } from '../dataset/version';
import { isKeptBack, reasonFor } from './cell-history';
import { type CellDifference, compareVersions, placeKey } from './compare-versions';
import { inWords, keptBack, sentence } from './describe-cell-history';

/** A figure that has changed since it was first published: what happened to it, a sentence or two for each time. */
export interface ToldFigure {
  /** "Recorded as home educated, 2019/20". */
  label: string;
  steps: string[];
}

/** Figures that one version was the first to publish, and that every later one repeats. */
export interface SteadyFigures {
  version: VersionId;
  count: number;
  measures: { label: string; count: number }[];
}

/** The history of every figure of a dataset, in words. Plain JSON. */
export interface FigureHistories {
  /** "2 of 63 figures have changed since they were first published." */
  summary: string;
  changed: ToldFigure[];
  /** How many have changed beside those. */
  more: number;
  /** By the version that first had them, the first one first. */
  steady: SteadyFigures[];
}

const MOST_TOLD = 100;

/** What became of one figure in a version: another number, gone, or there again. */
interface Change {
  version: Version;
  difference: CellDifference;
}

/**
 * When each figure was first published, and when, from what, to what and why it changed. Versions come earliest
 * first. A note or a mark that changed is no change of the figure, and what is confidential in any version is not told.
 */
export function figureHistories(tables: readonly Table[]): FigureHistories {
  const { counts, changes } = followed(tables);
  const changed = [...changes.values()].map((each) => toldFigure(each, tables));
  const steady = counts.flatMap((measures, index) => steadyIn(measures, tables[index]));
  const total = changed.length + steady.reduce((sum, { count }) => sum + count, 0);
  return {
    summary: summaryOf(changed.length, total),
    changed: changed.slice(0, MOST_TOLD),
    more: Math.max(0, changed.length - MOST_TOLD),
    steady,
  };
}

/** A figure that changed, and the place in the list of the version that first had it. */
interface Followed {
  first: number;
  changes: Change[];
}

/** Goes through the versions once: in `counts`, for each version, the figures of each measure that begin there and stay. */
function followed(tables: readonly Table[]): {
  counts: Map<string, number>[];
  changes: Map<string, Followed>;
} {
  const counts = tables.map((table, index) =>
    index === 0 ? countByMeasure(table) : new Map<string, number>(),
  );
  const changes = new Map<string, Followed>();
  const addedIn = new Map<string, number>();
  tables.forEach((table, index) => {
    const before = tables[index - 1];
    for (const difference of before ? compareVersions(before, table).cells : []) {
      if (difference.what === 'annotated') continue;
      const key = placeKey(difference);
      const known = changes.get(key);
      const change = { version: table.version, difference };
      if (known) known.changes.push(change);
      else if (difference.what === 'added') {
        addedIn.set(key, index);
        add(counts[index], difference.measure, 1);
      } else {
        const first = addedIn.get(key) ?? 0;
        add(counts[first], difference.measure, -1);
        changes.set(key, { first, changes: [change] });
      }
    }
  });
  return { counts, changes };
}

function countByMeasure({ observations }: Table): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { cells } of observations) for (const measure of Object.keys(cells)) add(counts, measure, 1);
  return counts;
}

function add(counts: Map<string, number> | undefined, measure: string, count: number): void {
  counts?.set(measure, (counts.get(measure) ?? 0) + count);
}

function toldFigure({ first, changes }: Followed, tables: readonly Table[]): ToldFigure {
  const [begun] = changes;
  const table = tables[first];
  if (!begun || !table) throw new Error('a figure that changed in no version');
  const { label, measure, before } = begun.difference;
  const unit = table.dataset.measures[measure]?.unit;
  if (!unit) throw new Error(`unknown measure: ${measure}`);
  const isSecret = isKeptBack(changes.flatMap(({ difference }) => [difference.before, difference.after]));
  const day = formatVersion(table.version.id);
  const value = before && !isSecret ? `: ${inWords(before, unit)}` : '';
  return {
    label,
    steps: [`First published on ${day}${value}.`, ...changes.map((each) => toldChange(each, unit, isSecret))],
  };
}

function toldChange({ version, difference }: Change, unit: Unit, isSecret: boolean): string {
  const reason = reasonFor(version, difference);
  const what = whatChanged(difference, formatVersion(version.id), unit, isSecret);
  return reason === undefined ? what : `${what} Reason: ${sentence(reason)}`;
}

function whatChanged({ before, after }: CellDifference, day: string, unit: Unit, isSecret: boolean): string {
  if (!after) return `Not in the version of ${day}.`;
  if (isSecret) return keptBack({ to: after }, day);
  const words = (cell: Cell): string => inWords(cell, unit);
  return before
    ? `Revised on ${day}: ${words(before)} became ${words(after)}.`
    : `Published again on ${day}: ${words(after)}.`;
}

function steadyIn(counts: ReadonlyMap<string, number>, table: Table | undefined): SteadyFigures[] {
  const count = [...counts.values()].reduce((sum, each) => sum + each, 0);
  if (!table || count === 0) return [];
  const { measures } = table.dataset;
  return [
    {
      version: table.version.id,
      count,
      measures: Object.entries(measures).flatMap(([name, { label }]) => {
        const found = counts.get(name) ?? 0;
        return found === 0 ? [] : [{ label, count: found }];
      }),
    },
  ];
}

function summaryOf(changed: number, total: number): string {
  const figures = total === 1 ? 'figure' : 'figures';
  if (changed === 0)
    return `${total} ${figures} ${total === 1 ? 'has' : 'have'} been published, and none has changed since.`;
  const have = changed === 1 ? 'has' : 'have';
  return `${changed} of ${total} ${figures} ${have} changed since first published.`;
}
