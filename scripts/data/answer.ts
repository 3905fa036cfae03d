import { formatIssue, type Issue } from '@/lib/validation/issue';

/** What a command ends with. `docs/command-line.md` and `--help` say the same. */
export const EXIT_CODES = {
  done: 0,
  'the file fails': 1,
  'wrong use': 2,
  'published since': 3,
  'cannot write': 4,
  damaged: 5,
  'our fault': 70,
} as const;

export type Outcome = keyof typeof EXIT_CODES;

/** What a command has to say: in lines for a person, and in fields for a machine. */
export interface Answer {
  outcome: Outcome;
  /** To standard output: what was asked for. */
  lines?: readonly string[];
  /** To standard error: what is wrong, and what to do. */
  problems?: readonly string[];
  /** What `--json` prints beside the outcome. */
  fields?: Readonly<Record<string, unknown>>;
}

/** A command that was called wrongly: one sentence, and no figures were looked at. */
export class WrongUse extends Error {}

/** An answer that is nothing but issues. */
export function issuesAnswer(outcome: Outcome, issues: readonly Issue[], last?: string): Answer {
  return {
    outcome,
    problems: [...issues.map(formatIssue), ...(last === undefined ? [] : ['', last])],
    fields: { issues: issues.map(issueFields) },
  };
}

/** An issue for a machine: its parts, and the sentence that a person would be told. */
export function issueFields(issue: Issue): Issue & { text: string } {
  return { ...issue, text: formatIssue(issue) };
}

/** Says the answer, in one of its two forms, and leaves the exit code. */
export function say(
  command: string,
  { outcome, lines = [], problems = [], fields = {} }: Answer,
  json: boolean,
): void {
  process.exitCode = EXIT_CODES[outcome];
  if (json) {
    const answer = { command, outcome, exitCode: EXIT_CODES[outcome], ...fields };
    process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
    return;
  }
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
  if (problems.length > 0) process.stderr.write(`${problems.join('\n')}\n`);
}
