import type { Cell } from '../cell/cell';
import type { Unit } from '../cell/unit';
import type { Dataset } from '../dataset/dataset';
import { formatVersion } from '../dataset/format-version';
import type { Table } from '../dataset/table';
import type { VersionId } from '../dataset/version';
import type { CellCounts } from './cell-counts';
import { isKeptBack, reasonFor } from './cell-history';
import type { CellDifference } from './compare-versions';
import { inWords, keptBack, sentence } from './describe-cell-history';
import { type FigureChange, type FollowedFigure, followFigures } from './follow-figures';

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
  /** `blanks` are the places that say why there is no figure. */
  measures: { label: string; count: number; blanks: number }[];
}

/** The history of every figure of a dataset, in words. Plain JSON. */
export interface FigureHistories {
  /** "2 of 63 figures have changed since first published." */
  summary: string;
  changed: ToldFigure[];
  /** How many have changed beside those. */
  more: number;
  /** By the version that first had them, the first one first. */
  steady: SteadyFigures[];
}

const MOST_TOLD = 100;

/**
 * When each figure was first published, and when, from what, to what and why it changed. Versions come earliest
 * first. What is confidential in any version is not told.
 */
export function figureHistories(tables: readonly Table[]): FigureHistories {
  const followed = followFigures(tables);
  const steady = tables.flatMap((table, index) => steadyIn(table, followed.steady[index]));
  const changed = followed.changed.length;
  return {
    summary: summaryOf(changed, changed + steady.reduce((sum, { count }) => sum + count, 0)),
    changed: tables[0] ? followed.changed.slice(0, MOST_TOLD).map(teller(tables[0].dataset)) : [],
    more: Math.max(0, changed - MOST_TOLD),
    steady,
  };
}

function teller({ measures }: Dataset): (figure: FollowedFigure) => ToldFigure {
  return ({ first, changes }) => {
    const cells = changes.flatMap(({ difference }) => [difference.before, difference.after]);
    const isSecret = isKeptBack(cells);
    const { label = '', measure = '' } = changes[0]?.difference ?? {};
    const unit = measures[measure]?.unit;
    if (!unit) throw new Error(`unknown measure: ${measure}`);
    const value = cells[0] && !isSecret ? `: ${inWords(cells[0], unit)}` : '';
    const told = changes.map((each) => toldChange(each, unit, isSecret));
    return { label, steps: [`First published on ${formatVersion(first.id)}${value}.`, ...told] };
  };
}

function toldChange({ version, difference }: FigureChange, unit: Unit, isSecret: boolean): string {
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

function steadyIn({ dataset, version }: Table, counts: CellCounts | undefined): SteadyFigures[] {
  const measures = Object.entries(dataset.measures).flatMap(([name, { label }]) => {
    const { count, blanks } = counts?.of(name) ?? { count: 0, blanks: 0 };
    return count + blanks === 0 ? [] : [{ label, count, blanks }];
  });
  const count = measures.reduce((sum, each) => sum + each.count, 0);
  return measures.length === 0 ? [] : [{ version: version.id, count, measures }];
}

function summaryOf(changed: number, total: number): string {
  const [figures, have] = total === 1 ? ['figure', 'has'] : ['figures', 'have'];
  if (changed === 0) return `${total} ${figures} ${have} been published, and none has changed since.`;
  return `${changed} of ${total} ${figures} ${changed === 1 ? 'has' : 'have'} changed since first published.`;
}
