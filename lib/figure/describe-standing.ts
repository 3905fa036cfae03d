import { formatVersion } from '../dataset/format-version';
import { describeFigureChanges } from './describe-figure-change';
import type { FigureStanding } from './figure-standing';

/**
 * What a reader of a figure is told of later versions, with the numbers that differ, at most `mostChanges` of them.
 * Nothing where the figure is the newest.
 */
export function describeStanding(standing: FigureStanding, mostChanges: number): string[] {
  if (standing.state === 'newest') return [];
  const changes = describeFigureChanges(standing.changes, mostChanges);
  if (standing.state === 'newer')
    return [
      `There are newer figures, of ${formatVersion(standing.latest)}.`,
      ...(changes.length > 0 ? changes : ['The numbers of this figure are the same in them.']),
    ];
  return [
    `This figure is no longer made. Its last version is of ${formatVersion(standing.last)}.`,
    standing.why ?? `The version of ${formatVersion(standing.without)} does not give the numbers for it.`,
    ...changes,
  ];
}
