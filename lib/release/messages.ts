import type { Version, VersionId } from '../dataset/version';
import { formatVersion } from '../dataset/format-version';
import { formatDay } from '../period/format-period';
import type { Day } from '../period/day';
import type { Issue } from '../validation/issue';

/** Every sentence that an officer can be told about a release, its publication and the history. */
export const releaseMessages = {
  unknownDataset: (found: string, known: readonly string[]): Issue =>
    fail('unknown-dataset', `“${found}” is not a dataset. Write one of: ${known.join(', ')}.`),

  notARelease: (): Issue =>
    fail(
      'not-a-release',
      'This is not a prepared release. Prepare it again on the page for officers or with the command line.',
    ),

  badRelease: (place: string): Issue =>
    fail('bad-release', `“${place}” in the release is missing or not right. Prepare it again.`),

  noNote: (): Issue =>
    fail('no-note', 'There is no note. Say in a sentence what this version brings, for readers.'),

  unreadableJournal: (): Issue => ({
    ...fail(
      'unreadable-journal',
      'A publication was broken off, and what it had begun cannot be read. Put the data folder back from the last copy.',
    ),
    file: '.publishing/journal.json',
  }),

  brokenOff: (): Issue =>
    fail(
      'broken-off',
      'The disk failed while the version was being published, and again while that was taken back. The next start, or npm run check, finishes it or takes it back, and says which.',
    ),

  noCitation: (field: string): Issue =>
    fail('no-citation', `The source is not complete: ${field} is missing or not right. Fill it in.`),

  unlistedPaper: (paper: string): Issue =>
    fail(
      'unknown-paper',
      `“${paper}” is not a paper that the site lists. Choose one that it lists, or name it as a new paper.`,
    ),

  listedPaper: (paper: string): Issue =>
    fail('listed-paper', `“${paper}” is named as a new paper, and the site lists it already. Choose it.`),

  notAPaperId: (paper: string): Issue =>
    fail(
      'not-a-paper-id',
      `“${paper}” cannot name a paper. Write small letters, digits and hyphens: 2021-10-26-agenda-pack.`,
    ),

  noReason: (paper: string): Issue =>
    fail(
      'no-reason',
      `Earlier figures come from the same paper, “${paper}”. Say why there is a new version, or name the new paper.`,
    ),

  cellsWithoutReason: (cells: readonly string[]): Issue =>
    fail(
      'cell-without-reason',
      `${counted(cells.length, 'published figure changes', 'published figures change')} without a reason: ${someOf(cells)}. ` +
        'Give each a reason: readers see it on the figure.',
    ),

  staleReasons: (cells: readonly string[]): Issue =>
    fail(
      'stale-reason',
      `${counted(cells.length, 'reason is', 'reasons are')} given for what does not change: ${someOf(cells)}. Take ${cells.length === 1 ? 'it' : 'them'} out.`,
    ),

  untickedWarning: (warning: Issue): Issue => ({
    ...warning,
    level: 'fail',
    code: 'unticked-warning',
    message: `${warning.message} It is not ticked.`,
  }),

  staleTicks: (keys: readonly string[]): Issue =>
    fail(
      'stale-tick',
      `${counted(keys.length, 'tick is', 'ticks are')} of warnings that the file does not have: ${someOf(keys)}. Check the file again.`,
    ),

  unknownBase: (version: string): Issue =>
    fail(
      'unknown-base',
      `The file was compared with version ${version}, and no such version is published here. Check the file again.`,
    ),

  damagedVersions: (ids: readonly VersionId[]): Issue =>
    fail(
      'damaged-version',
      `The published file of ${ids.map(formatVersion).join(', ')} is damaged. Put it back before anything is published.`,
    ),

  clockBehind: (latest: VersionId, today: Day): Issue =>
    fail(
      'clock-behind',
      `The latest version is of ${formatVersion(latest)}, and by this computer’s clock today is ${formatDay(today)}. ` +
        'Put the clock right, then publish again.',
    ),

  tooManyToday: (): Issue =>
    fail('too-many-today', '99 versions have been published today. Publish the next one tomorrow.'),

  notAsRestored: (version: VersionId): Issue =>
    fail(
      'not-as-restored',
      `The release says that it restores the version of ${formatVersion(version)}, and its figures or source are others.`,
    ),

  nothingToRestore: (): Issue =>
    fail('nothing-to-undo', 'There is one version only, so there is nothing to go back to.'),

  unknownVersion: (found: string, known: readonly VersionId[]): Issue =>
    fail('unknown-version', `“${found}” is not a version. Write one of: ${known.join(', ')}.`),

  alreadyLatest: (version: VersionId): Issue =>
    fail('already-latest', `The version of ${formatVersion(version)} is the latest already.`),

  conflict: (base: VersionId, since: readonly Version[]): Issue =>
    fail(
      'published-since',
      `The file was compared with the version of ${formatVersion(base)}. Since then ${since.length === 1 ? 'another has' : 'others have'} been published: ` +
        `${since.map(({ id, note }) => `${formatVersion(id)} (“${note}”)`).join('; ')}. ` +
        'Nothing of yours is lost. Compare your file with the latest version, then publish it.',
    ),

  swept: (what: 'finished' | 'taken back', dataset: string, version: string): string =>
    `Publishing version ${version} of ${dataset} had been broken off. It was ${what}${what === 'finished' ? ': it is published' : ': it is not published'}.`,

  alreadyPublished: (version: VersionId): string =>
    `This release is published already, as the version of ${formatVersion(version)}. Nothing was changed.`,

  cannotWrite: (what: string): Issue =>
    fail('cannot-write', `Nothing was published: ${what}. What was published before stands as it was.`),

  busy: (who: string, since: string): Issue =>
    fail(
      'busy',
      `Nothing was published: somebody else is publishing (${who}, since ${since}). Try again in a minute.`,
    ),

  notSignedIn: (): Issue =>
    fail('not-signed-in', 'You are not signed in, or your session has ended. Sign in, then send it again.'),

  tooLarge: (mostBytes: number): Issue =>
    fail(
      'release-too-large',
      `The release is larger than ${mostBytes / 1_048_576} MB. Publish it from the command line.`,
    ),

  historyEdited: (line: number): Issue =>
    history('history-edited', line, 'The line is not as it was written. Put the history back as it was.'),

  historyGap: (line: number): Issue =>
    history(
      'history-gap',
      line,
      'The line does not follow the one before it: a line was removed, added or moved. Put the history back as it was.',
    ),

  historyUnreadable: (line: number): Issue =>
    history('history-unreadable', line, 'The line cannot be read. Put the history back as it was.'),

  historyMismatch: (line: number, dataset: string, version: string): Issue =>
    history(
      'history-mismatch',
      line,
      `The line tells of version ${version} of ${dataset}, and versions.json does not have it as it was published. Put versions.json back.`,
    ),

  historyMissing: (dataset: string, version: VersionId): Issue => ({
    ...fail(
      'history-missing',
      `No line tells of version ${version} of ${dataset}, which was published by the command line or the page. ` +
        'Lines at the end were removed: put the history back.',
    ),
    file: HISTORY_FILE,
  }),
};

/** The name of the history in the data folder. */
export const HISTORY_FILE = 'history.jsonl';

function fail(code: string, message: string): Issue {
  return { level: 'fail', code, message };
}

function history(code: string, row: number, message: string): Issue {
  return { level: 'fail', code, message, file: HISTORY_FILE, row };
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The first five, and how many more. */
function someOf(names: readonly string[]): string {
  const more = names.length - 5;
  return names.slice(0, 5).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
