import { GEOGRAPHY_COLUMNS } from '../../dataset/file-columns';
import type { SheetRow } from '../../sheet/sheet';
import { columnReader, type Read } from '../column-reader';
import type { Column } from '../issue';
import type { IssueList } from '../issue-list';
import { messages } from '../messages';

/** The site's own authority, in DfE's columns. */
export type Geography = Readonly<Record<(typeof GEOGRAPHY_COLUMNS)[number], string>>;

/**
 * Makes the check of a sheet's geography columns, row by row: each that is there names the site's own authority.
 * Another authority's code or name fails; a lost zero, another case and an empty cell carry a correction.
 */
export function geographyRule(
  geography: Geography | undefined,
  columns: readonly Column[],
  issues: IssueList,
): (row: SheetRow) => void {
  if (!geography) return () => undefined;
  const checks = GEOGRAPHY_COLUMNS.flatMap((name) => {
    const index = columns.findIndex((column) => column.name === name);
    const column = columns[index];
    if (!column) return [];
    const own = geography[name];
    return [columnReader({ index, column, issues }, (text): Read<true> => readOwn(text, own))];
  });
  return (row) => {
    for (const check of checks) check(row);
  };
}

function readOwn(text: string, own: string): Read<true> {
  if (text === own) return { ok: true, value: true };
  const isOwn = text.trim() === '' || plainText(text) === plainText(own);
  const tell = (row: number, column: Column) => messages.otherPlace(row, column, text, own, isOwn);
  return { ok: false, fault: { tell, ...(isOwn && { likely: { value: own } }) } };
}

function plainText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim()
    .replace(/^0+(?=\d)/, '')
    .replace(/\.0+$/, '');
}
