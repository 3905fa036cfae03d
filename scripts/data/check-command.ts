import { existsSync } from 'node:fs';
import type { Dataset } from '@/lib/dataset/dataset';
import { ticksFor } from '@/lib/release/prepare-release';
import { needsTick, tickKey } from '@/lib/release/tick-key';
import { COMMAND_LINE_LIMITS } from '@/lib/sheet/limits';
import { correctFile } from '@/lib/validation/check-file';
import { formatIssue, type Issue } from '@/lib/validation/issue';
import { type Answer, issueFields, WrongUse } from './answer';
import { checkNamedFile, type FileOptions } from './check-named-file';
import { readOfficerFile, writeAgain, writeNew } from './files';
import { readTicks, type TickEntry } from './read-ticks';

export interface CheckOptions extends FileOptions {
  acceptCorrections?: string;
  ticks?: string;
}

/** Checks a file: what was forgiven, every problem, every warning, and the corrected file where it is asked for. */
export async function checkCommand(path: string, options: CheckOptions): Promise<Answer> {
  const result = await checkNamedFile(path, options);
  if ('outcome' in result) return result;
  const { found, checked, accepted } = result;
  const { issues, forgiven } = checked;
  const written = [
    ...(options.acceptCorrections === undefined
      ? []
      : [writeCorrected(path, options, found.dataset, issues)]),
    ...(options.ticks === undefined ? [] : [writeTicks(options.ticks, issues)]),
  ];
  const fails = issues.filter(({ level }) => level === 'fail');
  const warnings = issues.filter(({ level }) => level === 'warning');
  const said = [...forgiven.map(({ message }) => message), ...warnings.map(warningLine), ...written];
  const rows = accepted?.table.observations.length ?? 0;
  return {
    outcome: fails.length > 0 ? 'the file fails' : 'done',
    lines: fails.length > 0 ? said : [...said, verdict(rows, issues.filter(needsTick).length)],
    problems:
      fails.length > 0
        ? [...fails.map(formatIssue), '', `${counted(fails.length, 'problem')}. Nothing was published.`]
        : [],
    fields: { dataset: options.dataset, rows, forgiven, issues: issues.map(issueFields) },
  };
}

function warningLine(issue: Issue): string {
  return `Warning ${tickKey(issue)}\n  ${formatIssue(issue)}`;
}

function verdict(rows: number, warnings: number): string {
  const ticks = warnings === 0 ? '' : ` ${counted(warnings, 'warning')} to tick, each with a reason.`;
  return `The file can be published: ${counted(rows, 'row')}.${ticks}`;
}

function writeCorrected(
  path: string,
  { acceptCorrections = '', worksheet }: CheckOptions,
  dataset: Dataset,
  issues: readonly Issue[],
): string {
  const corrected = issues.filter(({ correction }) => correction !== undefined);
  if (corrected.length === 0) return 'No correction is proposed, so no corrected file was written.';
  const text = correctFile(readOfficerFile(path, worksheet), dataset, corrected, COMMAND_LINE_LIMITS);
  if (text === undefined) throw new WrongUse(`${path} cannot be corrected: its rows cannot be read.`);
  writeNew(acceptCorrections, text);
  const cells = corrected.flatMap(({ correction }) => correction ?? []).length;
  return `${counted(cells, 'correction')} accepted: ${acceptCorrections}. Check that file now.`;
}

/** A file of warnings for the officer to fill in. What was filled in before stays with its warning. */
function writeTicks(path: string, issues: readonly Issue[]): string {
  const before = new Map(existsSync(path) ? readTicks(path).map((tick) => [tick.warning, tick.reason]) : []);
  const warnings = issues.filter(needsTick);
  const ticks: TickEntry[] = warnings.map((warning) => ({
    warning: tickKey(warning),
    message: formatIssue(warning),
    reason: before.get(tickKey(warning)) ?? '',
  }));
  writeAgain(path, `${JSON.stringify(ticks, null, 2)}\n`);
  const open = warnings.length - ticksFor(warnings, (key) => before.get(key)).length;
  return `${counted(warnings.length, 'warning')} in ${path}, ${open} without a reason.`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
