import type { Figure } from './figure';

/**
 * What a later version of a figure shows that an earlier one did not, in sentences: rows added or gone, and each
 * number that changed. Empty where the numbers are the same.
 */
export function describeFigureChange(earlier: Figure, later: Figure): string[] {
  const rowsBefore = rowsOf(earlier);
  const rowsAfter = rowsOf(later);
  const added = [...rowsAfter.keys()].filter((label) => !rowsBefore.has(label));
  const gone = [...rowsBefore.keys()].filter((label) => !rowsAfter.has(label));
  const changed = [...rowsBefore].flatMap(([label, cells]) =>
    changesIn(label, cells, rowsAfter.get(label), earlier, later),
  );
  return [
    ...(added.length > 0 ? [`Added: ${added.join(', ')}.`] : []),
    ...(gone.length > 0 ? [`No longer shown: ${gone.join(', ')}.`] : []),
    ...changed,
  ];
}

type Cells = readonly { text: string }[];

function rowsOf({ table }: Figure): Map<string, Cells> {
  return new Map(table.rows.map(({ label, cells }) => [label, cells]));
}

/** Columns are matched by name, so that a column put in or taken out is not read as a change of the numbers. */
function changesIn(
  label: string,
  before: Cells,
  after: Cells | undefined,
  { table: { columns } }: Figure,
  later: Figure,
): string[] {
  return before.flatMap(({ text }, index) => {
    const column = columns[index + 1]?.label ?? '';
    const now = after?.[later.table.columns.findIndex((candidate) => candidate.label === column) - 1]?.text;
    return now === undefined || now === text ? [] : [`${column}, ${label}: shown as ${text}, now ${now}.`];
  });
}
