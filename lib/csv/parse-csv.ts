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

export type ParsedCsv = { ok: true; csv: Csv } | { ok: false; issues: Issue[] };

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
  const issues = [
    ...errors
      .filter((error) => error.type === 'Quotes')
      .map((error) => messages.badQuote((error.row ?? 0) + 1)),
    ...headerIssues(columns),
    ...body.flatMap((values, index) => lengthIssues(values, columns, index + 2)),
  ];
  if (issues.length > 0) return { ok: false, issues };
  return {
    ok: true,
    csv: { columns, records: body.map((values, index) => toRecord(values, columns, index + 2)) },
  };
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

function isBlank(values: string[]): boolean {
  return values.every((value) => value.trim() === '');
}
