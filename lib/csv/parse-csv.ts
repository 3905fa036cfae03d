import { type Column, columnLetter, type Issue } from '../validation/issue';
import { issueList } from '../validation/issue-list';
import { messages } from '../validation/messages';
import { splitCsv } from './split-csv';

/** One line of a CSV, by column name. `row` is the spreadsheet's: the header is row 1. */
export interface CsvRecord {
  row: number;
  values: Readonly<Record<string, string>>;
}

export interface Csv {
  columns: Column[];
  records: CsvRecord[];
}

/** Where the file is wrong, `csv` holds the rows that can be read all the same, so that they are checked too. */
export type ParsedCsv = { ok: true; csv: Csv } | { ok: false; issues: Issue[]; csv?: Csv };

/** One line of a CSV, its values in the order of the columns. */
export interface CsvRow {
  row: number;
  values: readonly string[];
}

/**
 * Reads a comma-separated text row by row, exactly: nothing is trimmed, guessed or turned into a number. Each row
 * that is whole goes to `visit`. A row with too many or too few values, an unclosed quote, a repeated or empty
 * column name are issues. There are no columns where the text holds nothing.
 */
export function visitCsv(
  text: string,
  begin: (columns: Column[]) => (row: CsvRow) => void,
): { isReadable: boolean; issues: Issue[] } {
  const issues = issueList();
  let isReadable = true;
  let row = 0;
  let isEmpty = true;
  let columns: Column[] = [];
  let visit: (row: CsvRow) => void = () => undefined;
  const records = splitCsv(text.startsWith('\uFEFF') ? text.slice(1) : text, ',', ({ record }) => {
    isReadable = false;
    issues.add(messages.badQuote(record));
  });
  for (const values of records) {
    row += 1;
    if (row === 1) {
      columns = values.map((name, index) => ({ letter: columnLetter(index), name }));
      for (const issue of headerIssues(columns)) issues.add(issue);
      visit = begin(columns);
    }
    isEmpty &&= isBlank(values);
    const issue = rowIssue(values, columns, row);
    if (issue) issues.add(issue);
    else if (row > 1 && isReadable) visit({ row, values });
  }
  return isEmpty
    ? { isReadable: false, issues: [messages.emptyFile()] }
    : { isReadable, issues: issues.all() };
}

/** The whole of a CSV as records by column name, for a table of a few hundred rows. */
export function parseCsv(text: string): ParsedCsv {
  const csv: Csv = { columns: [], records: [] };
  const { isReadable, issues } = visitCsv(text, (columns) => {
    csv.columns = columns;
    return ({ row, values }) => csv.records.push({ row, values: byName(columns, values) });
  });
  if (issues.length === 0) return { ok: true, csv };
  return { ok: false, issues, ...(isReadable && { csv }) };
}

function headerIssues(columns: Column[]): Issue[] {
  const seen = new Set<string>();
  return columns.flatMap((column) => {
    if (column.name === '') return columns.length === 1 ? [] : [messages.unnamedColumn(column)];
    if (seen.has(column.name)) return [messages.repeatedColumn(column)];
    seen.add(column.name);
    return [];
  });
}

function rowIssue(values: readonly string[], columns: readonly Column[], row: number): Issue | undefined {
  if (values.length !== columns.length)
    return isBlank(values)
      ? messages.blankRow(row)
      : messages.wrongLength(row, values.length, columns.length);
  if (row > 1 && isBlank(values)) return messages.blankRow(row);
  return values.some(hasLostLetter) ? messages.notUtf8(row) : undefined;
}

function byName(columns: readonly Column[], values: readonly string[]): Record<string, string> {
  return Object.fromEntries(columns.map((column, index) => [column.name, values[index] ?? '']));
}

/** True where a letter was lost: a file in another encoding has been read as UTF-8. */
function hasLostLetter(value: string): boolean {
  return value.includes('\uFFFD');
}

function isBlank(values: readonly string[]): boolean {
  return values.every((value) => value.trim() === '');
}
