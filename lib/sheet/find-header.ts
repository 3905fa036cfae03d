import { type Column, columnLetter, type Issue } from '../validation/issue';
import { messages } from '../validation/messages';
import { type ColumnNames, plainName } from './column-names';
import { forgivenMessages } from './messages';
import type { Forgiven } from './sheet';
import type { SourceRow } from './source';

/** The row that names the columns, and which of its cells they are. */
export interface Header {
  row: number;
  /** How many cells the row has, blank ones too. */
  width: number;
  columns: Column[];
  /** For each column, its place in the row. */
  indexes: number[];
  /** Places in the row that have no name. */
  unnamed: number[];
  issues: Issue[];
  forgiven: Forgiven[];
}

/** The row that holds most of the dataset's column names; two at least, or there is none. */
export function findHeader(rows: readonly SourceRow[], names: ColumnNames): SourceRow | undefined {
  const scored = rows.map((row) => ({
    row,
    known: new Set(row.values.map(plainName).filter((name) => names.has(name))).size,
  }));
  const best = Math.max(0, ...scored.map(({ known }) => known));
  return best < 2 ? undefined : scored.find(({ known }) => known === best)?.row;
}

/** Reads the names. One that differs from the dataset's in case, spaces or hyphens becomes the dataset's. */
export function readHeader({ row, values }: SourceRow, names: ColumnNames): Header {
  const header: Header = {
    row,
    width: values.length,
    columns: [],
    indexes: [],
    unnamed: [],
    issues: [],
    forgiven: [],
  };
  const renamed: string[] = [];
  values.forEach((text, index) => {
    if (text.trim() === '') return header.unnamed.push(index);
    const plain = plainName(text);
    const name = names.has(plain) ? plain : text.trim();
    const column = { letter: columnLetter(index), name };
    if (header.columns.some((other) => other.name === name))
      return header.issues.push({ ...messages.repeatedColumn(column), row });
    if (name !== text) renamed.push(`"${text}" as ${name}`);
    header.columns.push(column);
    return header.indexes.push(index);
  });
  if (renamed.length > 0) header.forgiven.push(forgivenMessages.headerNames(renamed));
  if (!isInOrder(header.columns, names)) header.forgiven.push(forgivenMessages.columnOrder());
  return header;
}

/** The names that every file of the dataset has, as the sentence about a missing header gives them. */
export function requiredNames(names: ColumnNames): string[] {
  return [...names].filter(([, { required }]) => required).map(([name]) => name);
}

function isInOrder(columns: readonly Column[], names: ColumnNames): boolean {
  const orders = columns.flatMap(({ name }) => {
    const known = names.get(name);
    return known?.required === true ? [known.order] : [];
  });
  return orders.every((order, index) => index === 0 || (orders[index - 1] ?? 0) < order);
}
