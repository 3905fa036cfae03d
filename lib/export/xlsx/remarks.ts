import type { CellTag, Figure } from '../../figure/figure';

/** What each tag of a number means: "part-way" and "worked out" are said of it, not printed with it. */
export const TAG_MEANINGS = {
  'worked out': 'no paper prints this number; it was worked out from numbers that are printed',
  'part-way': 'counted before the period had ended; not to be compared with a whole period',
} as const;

type Row = Figure['table']['rows'][number];

/**
 * What must be read beside the numbers of a row: tags in words and the notes they refer to. A tag that every number of
 * the row has is said once; the rest names the column that it is of, where there are several. Empty when there is nothing.
 */
export function remarksOf({ table }: Figure, { cells }: Row): string {
  const [first] = cells;
  const shared = cells.length > 1 && cells.every(({ tag }) => tag === first?.tag) ? first?.tag : undefined;
  const remarks = cells.flatMap(({ tag, note }, index) => {
    const said = [
      ...(tag === undefined || tag === shared ? [] : [tag]),
      ...(note === undefined ? [] : [noteMark(note)]),
    ].join(', ');
    if (said === '') return [];
    return [cells.length > 1 ? `${table.columns[index + 1]?.label ?? ''}: ${said}` : said];
  });
  return [...(shared === undefined ? [] : [shared]), ...remarks].join('; ');
}

/** "[note 2]" */
export function noteMark(note: number): string {
  return `[note ${note}]`;
}

/** The notes that no cell refers to: they are of the table as a whole. */
export function notesOfWhole({ notes, table }: Figure): number[] {
  const referred = new Set(table.rows.flatMap(({ cells }) => cells.map(({ note }) => note)));
  return notes.map((_, index) => index + 1).filter((note) => !referred.has(note));
}

/** The tags that stand in a table, each once: "worked out, part-way" is both. */
export function tagsIn({ table }: Figure): (keyof typeof TAG_MEANINGS)[] {
  const found = table.rows.flatMap(({ cells }) => cells.flatMap(({ tag }) => (tag ? splitTag(tag) : [])));
  return [...new Set(found)];
}

function splitTag(tag: CellTag): (keyof typeof TAG_MEANINGS)[] {
  return tag === 'worked out, part-way' ? ['worked out', 'part-way'] : [tag];
}
