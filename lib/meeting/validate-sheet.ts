import type { CsvRecord } from '../csv/parse-csv';
import type { Column, Issue } from '../validation/issue';
import { messages } from '../validation/messages';
import { columnIssue } from './column-issue';
import { isColumnProblem } from './column-problem';
import { NOT_STATED, type RegisterColumn } from './define-column';
import type { Register } from './define-register';
import type { Sheet } from './open-sheet';
import { type KnownIds, referenceIssues } from './validate-references';

/** The rows that could be read, and everything that is wrong with the sheet, row by row. */
export function validateSheet<Row>(
  register: Register<Row>,
  sheet: Sheet,
  known: KnownIds,
): { rows: Row[]; issues: Issue[] } {
  const { columns = [], records = [] } = sheet.csv ?? {};
  const checked = records.map((record) => {
    const { rows, issues } = validateRecord(register, record, columns);
    return {
      rows,
      issues: [
        ...issues,
        ...repeatedId(register, record, records, columns),
        ...referenceIssues(register, record, columns, known),
        ...orderIssues(register, record, columns),
        ...needIssues(register, record, columns),
      ],
    };
  });
  return {
    rows: checked.flatMap(({ rows }) => rows),
    issues: [...sheet.issues, ...checked.flatMap(({ issues }) => issues)],
  };
}

function validateRecord<Row>(
  register: Register<Row>,
  { row, values }: CsvRecord,
  columns: readonly Column[],
): { rows: Row[]; issues: Issue[] } {
  const byName = Object.entries(register.columns).map(
    ([name, { header }]) => [name, values[header]] as const,
  );
  const parsed = register.rowSchema.safeParse(Object.fromEntries(byName));
  if (parsed.success) return { rows: [parsed.data], issues: [] };
  const issues = parsed.error.issues.flatMap(({ path, message }) => {
    const declared = register.columns[String(path[0])];
    const column = columns.find(({ name }) => name === declared?.header);
    // A column that is not there has been reported with the header.
    if (!declared || !column || !isColumnProblem(message)) return [];
    return [columnIssue(message, declared, row, column, values[declared.header] ?? '')];
  });
  return { rows: [], issues };
}

function repeatedId(
  register: Register,
  { row, values }: CsvRecord,
  records: readonly CsvRecord[],
  columns: readonly Column[],
): Issue[] {
  const { header } = register.columns.id;
  const column = columns.find(({ name }) => name === header);
  const found = values[header] ?? '';
  const first = records.find((record) => record.values[header] === found);
  if (!column || found === '' || !first || first.row === row) return [];
  return [messages.repeatedId(row, column, found, first.row)];
}

/** A month alone comes before no day of that month. */
function orderIssues(register: Register, record: CsvRecord, columns: readonly Column[]): Issue[] {
  return (register.inOrder ?? []).flatMap((pair) => {
    const [earlier, later] = pair.map((name) => register.columns[name]);
    const column = columns.find(({ name }) => name === later?.header);
    if (!earlier || !later || !column) return [];
    const [from, to] = [earlier, later].map((declared) => statedIn(declared, record));
    if (typeof from !== 'string' || typeof to !== 'string') return [];
    const length = Math.min(from.length, to.length);
    if (to.slice(0, length) >= from.slice(0, length)) return [];
    return [messages.outOfOrder(record.row, column, to, earlier.header, from)];
  });
}

function needIssues(register: Register, record: CsvRecord, columns: readonly Column[]): Issue[] {
  return (register.needs ?? []).flatMap((pair) => {
    const [stated, needed] = pair.map((name) => register.columns[name]);
    const column = columns.find(({ name }) => name === needed?.header);
    if (!stated || !needed || !column) return [];
    const isAlone = statedIn(stated, record) !== undefined && record.values[needed.header] === NOT_STATED;
    return isAlone ? [messages.statedAlone(record.row, column, stated.header)] : [];
  });
}

/** The value of a column; `undefined` where it is not stated or cannot be read. */
function statedIn(declared: RegisterColumn, { values }: CsvRecord): unknown {
  const read = declared.read(values[declared.header] ?? '');
  return typeof read === 'object' ? read.value : undefined;
}
