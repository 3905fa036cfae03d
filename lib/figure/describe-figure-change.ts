import { formatVersion } from '../dataset/format-version';
import type { FigureChange, ShownNumber } from './figure-change';

/**
 * A sentence for each change, with its day and its numbers: "Revised on 12 October 2021: Recorded, 2019/20: shown
 * as 201, now 204." At most `most` of them; how many more there are is said at the end.
 */
export function describeFigureChanges(changes: readonly FigureChange[], most = changes.length): string[] {
  const more = changes.length - most;
  const sentences = changes.slice(0, most).map(describeFigureChange);
  if (more <= 0) return sentences;
  return [...sentences, `And ${more} more ${more === 1 ? 'change' : 'changes'}.`];
}

function describeFigureChange(change: FigureChange): string {
  const day = formatVersion(change.since);
  switch (change.what) {
    case 'revised':
      return `Revised on ${day}: ${change.column}, ${change.row}: shown as ${change.shown}, now ${change.now}.`;
    case 'added':
      return `Added on ${day}: ${change.row}, ${listNumbers(change.now)}.`;
    case 'gone':
      return `No longer shown since ${day}: ${change.row}, shown as ${listNumbers(change.shown)}.`;
    case 'moved':
      return `Since ${day} it shows another time: ${change.now}.`;
  }
}

/** A number by itself needs no name: the figure's title names it. */
function listNumbers(numbers: readonly ShownNumber[]): string {
  if (numbers.length === 1) return numbers.map(({ text }) => text).join('');
  return numbers.map(({ column, text }) => `${column} ${text}`).join(', ');
}
