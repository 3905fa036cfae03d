import { type Correction, type Issue } from './issue';
import { alsoInRows } from './messages';

/** Issues as they are found, one for each cause: a fault that a column repeats is told once, with all its rows. */
export interface IssueList {
  /** `cause` names what the issue has in common with others, where its message does not. */
  add: (issue: Issue, cause?: string) => void;
  /** Every cause, in the order of its first row and column. */
  all: () => Issue[];
}

interface Cause {
  first: Issue;
  rows: number[];
  correction: Correction[number][];
}

/**
 * An empty list. Two issues have one cause where code and column are the same and each has a correction of its own;
 * without a correction, only where their messages say the same.
 */
export function issueList(): IssueList {
  const causes = new Map<string, Cause>();
  return {
    add(issue, named) {
      const key = named ?? causeOf(issue);
      const cause = causes.get(key);
      if (!cause) causes.set(key, { first: issue, rows: [], correction: [...(issue.correction ?? [])] });
      else if (issue.row !== undefined) {
        cause.rows.push(issue.row);
        cause.correction.push(...(issue.correction ?? []));
      }
    },
    all: () => [...causes.values()].map(toIssue).sort(byPlace),
  };
}

function causeOf({ code, column, correction, message, key }: Issue): string {
  return [code, column?.letter, column?.name, key ?? (correction ? '' : message)].join('\0');
}

function toIssue({ first, rows, correction }: Cause): Issue {
  if (rows.length === 0) return first;
  const message = `${first.message} ${alsoInRows(rows)}`;
  return { ...first, message, rows, ...(first.correction && { correction }) };
}

/** By row, then by column; what has no row is about the whole file and comes first. */
function byPlace(a: Issue, b: Issue): number {
  const byRow = (a.row ?? 0) - (b.row ?? 0);
  if (byRow !== 0) return byRow;
  const [left, right] = [a.column?.letter ?? '', b.column?.letter ?? ''];
  return left.length - right.length || (left < right ? -1 : left > right ? 1 : 0);
}
