import type { CsvRecord } from '../csv/parse-csv';
import type { Column, Issue } from '../validation/issue';
import { messages } from '../validation/messages';
import type { RegisterColumn } from './define-column';
import type { Register } from './define-register';

/** The word by which a column refers to the catalogue of datasets and not to a register. */
export const DATASETS = 'datasets';

/** The ids that references may name: by register, and `datasets`. A list that could not be read is absent. */
export type KnownIds = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Every reference of a row that leads nowhere. One to a list that could not be read is not reported: the list is.
 */
export function referenceIssues(
  register: Register,
  { row, values }: CsvRecord,
  columns: readonly Column[],
  known: KnownIds,
): Issue[] {
  return Object.values(register.columns).flatMap((declared) => {
    const column = columns.find(({ name }) => name === declared.header);
    const lists = declared.refersTo ?? [];
    const ids = lists.map((list) => known.get(list));
    if (!column || lists.length === 0 || !ids.every((list) => list !== undefined)) return [];
    const unknown = namedIn(declared, values[declared.header] ?? '').filter(
      (id) => !ids.some((list) => list.has(id)),
    );
    return unknown.map((id) =>
      lists.includes(DATASETS)
        ? messages.unknownDataset(row, column, id, [...(known.get(DATASETS) ?? [])])
        : messages.unknownReference(row, column, id, lists.map((list) => `${list}.csv`).join(', ')),
    );
  });
}

/** The ids that a cell names; none where it is not stated or cannot be read. */
function namedIn(declared: RegisterColumn, found: string): string[] {
  const read = declared.read(found);
  if (typeof read !== 'object') return [];
  return [read.value].flat().filter((id) => typeof id === 'string');
}
