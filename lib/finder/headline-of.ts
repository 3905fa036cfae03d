import { joinWords } from '../figure/words';
import { shortened } from './describe-query';
import type { Found, FoundGroup } from './found';
import type { Query } from './query';

/** How much was found, for the heading over it: "2 figures for “32 Y11”", "1 row of a table", "Nothing found for …". */
export function headlineOf(
  query: Query,
  { rows, groups, texts }: Pick<Found, 'rows' | 'groups' | 'texts'>,
): string {
  const asked = `“${shortened(query.text)}”`;
  const wanted = groups.filter(({ id }) => id === (query.numbers.length > 0 ? 'matches' : 'same-words'));
  const counts = [
    ...counted(rows.length, 'row of a table', 'rows of a table'),
    ...counted(figuresIn(wanted), 'figure', 'figures'),
    ...counted(texts.length, 'sentence', 'sentences'),
  ];
  if (counts.length > 0) return `${joinWords(counts)} for ${asked}`;
  return groups.length > 0 ? `Nothing matches ${asked} in full` : `Nothing found for ${asked}`;
}

function figuresIn(groups: readonly FoundGroup[]): number {
  return groups
    .flatMap(({ measures, more }) => [more, ...measures.map(({ figures }) => figures.length)])
    .reduce((sum, count) => sum + count, 0);
}

function counted(count: number, one: string, many: string): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
}
