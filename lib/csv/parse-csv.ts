import Papa from 'papaparse';
import { type Column, columnLetter, type Issue } from '../validation/issue';
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

/**
 * Splits a comma-separated text into records, exactly: nothing is trimmed, guessed or turned into a number.
 * A row with too many or too few values, an unclosed quote, a repeated or empty column name are issues.
 */
export function parseCsv(text: string): ParsedCsv {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimiter: ',',
    skipEmptyLines: false,
  });
  const rows = dropLastLineEnd(data);
  const [header, ...body] = rows;
  if (!header || rows.every(isBlank)) return { ok: false, issues: [messages.emptyFile()] };
  const columns = header.map((name, index) => ({ letter: columnLetter(index), name }));
  const badQuotes = errors.filter((error) => error.type === 'Quotes');
  const issues = [
    ...badQuotes.map((error) => messages.badQuote((error.row ?? 0) + 1)),
    ...rows.flatMap((values, index) => (isUtf8(values) ? [] : [messages.notUtf8(index + 1)])),
    ...headerIssues(columns),
    ...body.flatMap((values, index) => lengthIssues(values, columns, index + 2)),
  ];
  const records = body.map((values, index) => toRecord(values, columns, index + 2));
  if (issues.length === 0) return { ok: true, csv: { columns, records } };
  if (badQuotes.length > 0) return { ok: false, issues };
  const whole = records.filter((_, index) => lengthIssues(body[index] ?? [], columns, index).length === 0);
  return { ok: false, issues, csv: { columns, records: whole } };
}

function headerIssues(columns: Column[]): Issue[] {
  return columns.flatMap((column, index) => {
    if (column.name === '') return [messages.unnamedColumn(column)];
    const first = columns.findIndex((other) => other.name === column.name);
    return first < index ? [messages.repeatedColumn(column)] : [];
  });
}

function lengthIssues(values: string[], columns: Column[], row: number): Issue[] {
  if (isBlank(values)) return [messages.blankRow(row)];
  return values.length === columns.length ? [] : [messages.wrongLength(row, values.length, columns.length)];
}

function toRecord(values: string[], columns: Column[], row: number): CsvRecord {
  return {
    row,
    values: Object.fromEntries(columns.map((column, index) => [column.name, values[index] ?? ''])),
  };
}

/** A line end after the last row is packaging, not a row. */
function dropLastLineEnd(rows: string[][]): string[][] {
  const last = rows.at(-1);
  return last?.length === 1 && last[0] === '' ? rows.slice(0, -1) : rows;
}

/** False where a letter was lost: a file in another encoding has been read as UTF-8. */
function isUtf8(values: string[]): boolean {
  return !values.some((value) => value.includes('\uFFFD'));
}

function isBlank(values: string[]): boolean {
  return values.every((value) => value.trim() === '');
}
