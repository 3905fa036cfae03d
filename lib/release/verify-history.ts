import type { Version } from '../dataset/version';
import type { Issue } from '../validation/issue';
import { follows, type HistoryLine, readHistoryLine } from './history';
import { releaseMessages } from './messages';
import { hashOf } from './release';

/** A dataset with the versions that its list names. */
export interface Listed {
  dataset: string;
  versions: readonly Version[];
}

/** The history of a data folder, and everything that shows that somebody has changed it since it was written. */
export interface VerifiedHistory {
  lines: HistoryLine[];
  issues: Issue[];
}

/**
 * Reads the history and holds it against the versions that are published. A line that was edited, taken out, put in
 * or moved breaks the chain; lines cut off at the end leave versions that no line tells of; and a version whose entry
 * was edited no longer fits its line. Versions put there by hand, without a publication, need no line.
 */
export function verifyHistory(text: string | undefined, listed: readonly Listed[]): VerifiedHistory {
  const written = (text ?? '').split('\n');
  const cutOff = written.pop() !== '';
  const read = written.map(readHistoryLine);
  const lines = read.filter((line) => typeof line === 'object');
  const broken = [
    ...read.flatMap((line, index) => chainIssues(line, read[index - 1], index + 1)),
    ...(cutOff ? [releaseMessages.historyUnreadable(written.length + 1)] : []),
  ];
  // Where the chain is broken, that is why a version may have no line: it is said once.
  const missing = broken.length > 0 ? [] : listed.flatMap((each) => untold(each, lines));
  return { lines, issues: [...broken, ...lines.flatMap((line) => mismatches(line, listed)), ...missing] };
}

type ReadLine = ReturnType<typeof readHistoryLine>;

/** A line after one that cannot be read is not blamed for it as well. */
function chainIssues(line: ReadLine, before: ReadLine | undefined, row: number): Issue[] {
  if (line === 'unreadable') return [releaseMessages.historyUnreadable(row)];
  if (line === 'edited') return [releaseMessages.historyEdited(row)];
  if (typeof before === 'string') return [];
  return follows(line, before) ? [] : [releaseMessages.historyGap(row)];
}

function mismatches(line: HistoryLine, listed: readonly Listed[]): Issue[] {
  const versions = listed.find(({ dataset }) => dataset === line.dataset)?.versions ?? [];
  const version = versions.find(({ id }) => id === line.version);
  const fits = version && version.sha256 === line.sha256 && hashOf(version) === line.entry;
  return fits ? [] : [releaseMessages.historyMismatch(line.seq, line.dataset, line.version)];
}

function untold({ dataset, versions }: Listed, lines: readonly HistoryLine[]): Issue[] {
  const told = new Set(lines.filter((line) => line.dataset === dataset).map(({ version }) => version));
  return versions
    .filter(({ id, publication }) => publication && !told.has(id))
    .map(({ id }) => releaseMessages.historyMissing(dataset, id));
}
