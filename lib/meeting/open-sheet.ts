import { type Csv, parseCsv } from '../csv/parse-csv';
import type { Column, Issue } from '../validation/issue';
import { messages } from '../validation/messages';
import type { Columns, Register } from './define-register';

/** A register's CSV, split into records but not yet read. */
export interface Sheet {
  /** Absent where the file is missing or cannot be split. */
  csv?: Csv;
  /** What is wrong with the file or its header. */
  issues: Issue[];
}

/** Splits the CSV of a register and checks its header. Columns may stand in any order. */
export function openSheet(register: Register, text: string | undefined): Sheet {
  if (text === undefined) return { issues: [messages.missingRegister()] };
  const parsed = parseCsv(text);
  if (!parsed.ok) return { issues: parsed.issues };
  return { csv: parsed.csv, issues: headerIssues(register.columns, parsed.csv.columns) };
}

/** Every id that stands in the sheet, right or wrong: a reference to it is not broken. */
export function idsOf(register: Register, { csv }: Sheet): ReadonlySet<string> | undefined {
  const { header } = register.columns.id;
  if (!csv?.columns.some((column) => column.name === header)) return undefined;
  return new Set(csv.records.map(({ values }) => values[header] ?? ''));
}

function headerIssues(declared: Columns, columns: readonly Column[]): Issue[] {
  const names = columns.map((column) => column.name);
  const missing = Object.values(declared).filter(({ header }) => !names.includes(header));
  const unknown = columns.filter(
    ({ name }) => !Object.values(declared).some(({ header }) => header === name),
  );
  return [
    ...missing.map(({ header, label }) => messages.missingColumn(1, header, label)),
    ...unknown.map((column) => {
      const likely = missing.find(({ header }) => header === plainName(column.name));
      return messages.unknownColumn(1, column, likely?.header);
    }),
  ];
}

/** "Event ID" and "event-id" are most likely meant as `event_id`. */
function plainName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}
