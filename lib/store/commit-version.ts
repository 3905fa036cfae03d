import { existsSync, readFileSync, statSync } from 'node:fs';
import { sha256Hex } from '../edition/sha256-hex';
import type { Disk } from './disk';
import type { Journal } from './journal';
import { type PublishingPaths, publishingPaths, workFolder } from './publishing-paths';

/** One version, ready to be put on the disk. */
export interface Commit {
  dataset: string;
  version: string;
  csv: string;
  /** The whole of `versions.json` with the new version in it. */
  versions: string;
  historyLine: string;
}

/**
 * Puts a version on the disk: its file, then the list that names it, then the line in the history, each wholly there
 * before the next. What fails before the line is written is taken back, and thrown; what stops in the middle is
 * finished or taken back by `sweep`. `stillOurs` is asked before readers would see anything of it.
 */
export function commitVersion(
  disk: Disk,
  dataFolder: string,
  commit: Commit,
  stillOurs: () => boolean,
): void {
  const paths = publishingPaths(dataFolder, commit.dataset, commit.version);
  const journal = journalOf(commit, paths);
  try {
    writeWhole(disk, paths.journal, JSON.stringify(journal), paths.versions);
    disk.syncFolder(paths.workFolder);
    // Before anything is published: a history that cannot be written stops it all.
    disk.openForAppend(paths.history, paths.versions);
    disk.write(paths.newCsv, commit.csv, paths.versions);
    disk.rename(paths.newCsv, paths.csv);
    disk.syncFolder(paths.folder);
    disk.keep(paths.versions, paths.oldVersions);
    disk.write(paths.newVersions, commit.versions, paths.versions);
    if (!stillOurs()) throw new LockLost('the lock was taken over');
    disk.rename(paths.newVersions, paths.versions);
    disk.syncFolder(paths.folder);
    disk.append(paths.history, commit.historyLine);
    disk.syncFolder(dataFolder);
  } catch (error) {
    takeBackAfter(error, () => takeBack(disk, dataFolder, journal));
    throw error;
  }
}

/** Another process took us for dead. */
export class LockLost extends Error {}

/** The disk failed, and failed again when that was to be taken back: the next sweep does it. */
export class BrokenOff extends Error {}

function takeBackAfter(error: unknown, back: () => void): void {
  try {
    back();
  } catch {
    throw new BrokenOff('could not be taken back', { cause: error });
  }
}

/** Forgets what publishing needed, once the version is published. What cannot be removed now, the next sweep removes. */
export function tidyUp(
  disk: Disk,
  dataFolder: string,
  { dataset, version }: Pick<Journal, 'dataset' | 'version'>,
): void {
  const paths = publishingPaths(dataFolder, dataset, version);
  for (const path of [paths.newCsv, paths.newVersions, paths.oldVersions]) disk.remove(path);
  disk.syncFolder(paths.folder);
  for (const path of [`${paths.journal}.new`, paths.journal, paths.abandoned]) disk.remove(path);
  disk.syncFolder(workFolder(dataFolder));
}

/**
 * Takes back all of a publication, in steps that may be taken twice, and need no space. From its first step on there
 * is no way but back, even if it is broken off.
 */
export function takeBack(disk: Disk, dataFolder: string, journal: Journal): void {
  const paths = publishingPaths(dataFolder, journal.dataset, journal.version);
  if (existsSync(paths.journal)) {
    disk.rename(paths.journal, paths.abandoned);
    disk.syncFolder(paths.workFolder);
  }
  if (existsSync(paths.oldVersions) && hashOfFile(paths.versions) === journal.versions) {
    disk.rename(paths.oldVersions, paths.versions);
    disk.syncFolder(paths.folder);
  }
  if (hashOfFile(paths.csv) === journal.csv && !lists(paths.versions, journal.version))
    disk.remove(paths.csv);
  cutHistory(disk, paths, journal);
  if (journal.historyBytes === null && sizeOf(paths.history) === 0) disk.remove(paths.history);
  tidyUp(disk, dataFolder, journal);
}

/** Writes the line of a version that readers see already. */
export function finish(disk: Disk, dataFolder: string, journal: Journal): void {
  const paths = publishingPaths(dataFolder, journal.dataset, journal.version);
  if (lineOf(paths, journal) !== journal.historyLine) {
    cutHistory(disk, paths, journal);
    disk.openForAppend(paths.history, paths.versions);
    disk.append(paths.history, journal.historyLine);
  }
  disk.syncFolder(dataFolder);
  tidyUp(disk, dataFolder, journal);
}

/** Whether readers see the new version: its list is in place, and so is its file. */
export function isVisible(dataFolder: string, journal: Journal): boolean {
  const paths = publishingPaths(dataFolder, journal.dataset, journal.version);
  return hashOfFile(paths.versions) === journal.versions && hashOfFile(paths.csv) === journal.csv;
}

function journalOf({ csv, versions, ...rest }: Commit, { history }: PublishingPaths): Journal {
  return {
    dataset: rest.dataset,
    version: rest.version,
    csv: sha256Hex(csv),
    versions: sha256Hex(versions),
    historyBytes: existsSync(history) ? sizeOf(history) : null,
    historyLine: rest.historyLine,
  };
}

function writeWhole(disk: Disk, path: string, text: string, like: string): void {
  disk.write(`${path}.new`, text, like);
  disk.rename(`${path}.new`, path);
}

/** Takes our own line, or the part of it that was written, off the end again, and nothing of anybody else’s. */
function cutHistory(disk: Disk, paths: PublishingPaths, journal: Journal): void {
  const line = lineOf(paths, journal);
  if (line !== '' && journal.historyLine.startsWith(line))
    disk.truncate(paths.history, journal.historyBytes ?? 0);
}

/** What stands in the history beyond its former length. */
function lineOf({ history }: PublishingPaths, { historyBytes }: Journal): string {
  return existsSync(history)
    ? readFileSync(history)
        .subarray(historyBytes ?? 0)
        .toString('utf8')
    : '';
}

function sizeOf(path: string): number {
  return existsSync(path) ? statSync(path).size : 0;
}

function hashOfFile(path: string): string | undefined {
  return existsSync(path) ? sha256Hex(readFileSync(path, 'utf8')) : undefined;
}

/** Asked before a file is removed: what the list names is published, whatever a journal says. */
function lists(versions: string, version: string): boolean {
  return new RegExp(`"id"\\s*:\\s*"${version}"`).test(readFileSync(versions, 'utf8'));
}
