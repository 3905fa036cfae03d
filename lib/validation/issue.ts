/** `fail` stops a publication; `warning` is ticked, with a reason, before it. DfE's screener uses the same two. */
export type Level = 'fail' | 'warning';

/** A column as a spreadsheet and its header name it. */
export interface Column {
  letter: string;
  name: string;
}

/**
 * What is wrong in a file, where, and what to do. A value, never an exception: an officer's mistake is not ours.
 * `row` counts as a spreadsheet does: row 1 is the header.
 */
export interface Issue {
  level: Level;
  code: string;
  file?: string;
  row?: number;
  column?: Column;
  /** Exactly what stood there. */
  found?: string;
  /** One sentence or two: what is wrong and what to do. */
  message: string;
  /** Every other row of the column that has the same cause: one message speaks for all of them. */
  rows?: readonly number[];
  /** The one likely reading, for the officer to accept: never taken by itself. By row, where rows differ. */
  correction?: Correction;
  /** Names a warning by its cause and place, whatever row it stands in, so that a tick stays with it. */
  key?: string;
}

/** What each cell of an issue would become if the officer accepts. */
export type Correction = readonly { row: number; column: string; to: string }[];

/** A list of issues with a verdict. */
export interface Report {
  issues: Issue[];
}

export function hasFailed(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.level === 'fail');
}

/** Spreadsheet letters for a column counted from 0: A, B, … Z, AA. */
export function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter;
}

/** "elective-home-education/2020-10-27.csv, row 6, column F (transferred_la): …", as every door says it. */
export function formatIssue(issue: Issue): string {
  const place = [
    issue.file,
    issue.row === undefined ? undefined : `row ${issue.row}`,
    issue.column === undefined ? undefined : `column ${issue.column.letter} (${issue.column.name})`,
  ].filter((part) => part !== undefined);
  const where = place.join(', ');
  if (where === '') return issue.message;
  // The name of a file keeps its case.
  return `${issue.file === undefined ? where.replace('row', 'Row') : where}: ${issue.message}`;
}
