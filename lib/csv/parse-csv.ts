import Papa from 'papaparse';
import { type Column, columnLetter, type Issue } from '../validation/issue';
import { issueList } from '../validation/issue-list';
import { messages } from '../validation/messages';

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
 * Reads a comma-separated text row by row, exactly: nothing is trimmed, guessed or turned into a number. `begin` is
 * told the columns, and answers with what is told each row that is whole. A row with too many or too few values, an
 * unclosed quote, a repeated or empty column name are issues; with an unclosed quote no row can be trusted.
 */
export function visitCsv(
  text: string,
  begin: (columns: Column[]) => (row: CsvRow) => void,
): { isReadable: boolean; issues: Issue[] } {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ',' });
  const [header, ...body] = dropLastLineEnd(data);
  if (!header || data.every(isBlank)) return { isReadable: false, issues: [messages.emptyFile()] };
  const columns = header.map((name, index) => ({ letter: columnLetter(index), name }));
  const issues = issueList();
  const badQuotes = errors.filter((error) => error.type === 'Quotes');
  for (const error of badQuotes) issues.add(messages.badQuote((error.row ?? 0) + 1));
  if (header.some(hasLostLetter)) issues.add(messages.notUtf8(1));
  for (const issue of headerIssues(columns)) issues.add(issue);
  const visit = begin(columns);
  body.forEach((values, index) => {
    const issue = rowIssue(values, columns, index + 2);
    if (issue) issues.add(issue, issue.code === 'wrong-length' ? undefined : issue.code);
    // A letter that was lost is told, and the rest of the row is read all the same.
    if (issue === undefined || issue.code === 'not-utf-8') visit({ row: index + 2, values });
  });
  return { isReadable: badQuotes.length === 0, issues: issues.all() };
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
    if (column.name === '') return [messages.unnamedColumn(column)];
    if (seen.has(column.name)) return [messages.repeatedColumn(column)];
    seen.add(column.name);
    return [];
  });
}

function rowIssue(values: readonly string[], columns: readonly Column[], row: number): Issue | undefined {
  if (isBlank(values)) return messages.blankRow(row);
  if (values.length !== columns.length) return messages.wrongLength(row, values.length, columns.length);
  return values.some(hasLostLetter) ? messages.notUtf8(row) : undefined;
}

function byName(columns: readonly Column[], values: readonly string[]): Record<string, string> {
  return Object.fromEntries(columns.map((column, index) => [column.name, values[index] ?? '']));
}

/** A line end after the last row is packaging, not a row. */
function dropLastLineEnd(rows: string[][]): string[][] {
  const last = rows.at(-1);
  return last?.length === 1 && last[0] === '' ? rows.slice(0, -1) : rows;
}

/** True where a letter was lost: a file in another encoding has been read as UTF-8. */
function hasLostLetter(value: string): boolean {
  return value.includes('\uFFFD');
}

function isBlank(values: readonly string[]): boolean {
  return values.every((value) => value.trim() === '');
}
