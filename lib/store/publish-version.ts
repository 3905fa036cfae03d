import type { Table } from '../dataset/table';
import type { Version } from '../dataset/version';
import type { Dataset } from '../dataset/dataset';
import { openPublished } from '../edition/open-published';
import type { DatasetTexts, PublishedTexts } from '../edition/edition';
import type { Published } from '../edition/published';
import { withTable } from '../edition/with-table';
import type { MeetingRegisters } from '../meeting/meetings-record';
import type { Revision } from '../revision/compare-versions';
import type { Issue } from '../validation/issue';
import { type HistoryLine, nextHistoryLine, type Publisher } from '../release/history';
import { judgeRelease, type Judgement } from '../release/judge-release';
import { releaseMessages } from '../release/messages';
import type { Release } from '../release/release';
import { BrokenOff, commitVersion, LockLost, tidyUp } from './commit-version';
import { type Disk, durableDisk, type Step } from './disk';
import { diskProblem } from './disk-problem';
import { type Held, withLock } from './lock';
import { readHistory } from './read-history';
import { readPublishedTexts } from './read-texts';
import { sweepLocked } from './sweep';

/** Who publishes, and into what. */
export interface Publishing extends Publisher {
  catalogue: readonly { dataset: Dataset }[];
  registers: MeetingRegisters;
  /** The clock. */
  now?: () => Date;
  /** How long to wait for another who is publishing, in ms. */
  waitMs?: number;
  /** Told of each thing that is done to the disk, for tests. */
  step?: Step;
}

/** What became of a release. Only with `ok` has anything changed, and then all of it. */
export type PublishResult =
  | { ok: true; version: Version; table: Table; revision: Revision; published: Published }
  | Exclude<Judgement, { ok: true }>
  /** The data folder or its history is not as it was published: nothing is added to it. */
  | { ok: false; why: 'damaged'; issues: Issue[] }
  /** The disk refuses, or somebody else is publishing. */
  | { ok: false; why: 'cannot write'; issue: Issue };

/**
 * Publishes a release into a data folder, wholly or not at all. It is judged again against what is published at that
 * moment; two at once are judged one after the other. Publishing the same release twice changes nothing.
 */
export async function publishVersion(
  dataFolder: string,
  release: Release,
  options: Publishing,
): Promise<PublishResult> {
  return whileLocked(dataFolder, options, (state) => publishLocked(dataFolder, release, state, options));
}

/** What a door reads before it publishes, with the lock held. */
export interface Opened {
  texts: PublishedTexts;
  published: Published;
  history: readonly HistoryLine[];
  disk: Disk;
  held: Held;
}

/** Takes the lock, sweeps, reads all that is published, and hands it on; answers itself where that cannot be. */
export async function whileLocked(
  dataFolder: string,
  options: Publishing,
  work: (opened: Opened) => PublishResult,
): Promise<PublishResult> {
  const disk = durableDisk(options.step);
  const inLock = (held: Held): PublishResult => {
    const swept = sweepLocked(disk, dataFolder);
    if (swept.what === 'stuck') return { ok: false, why: 'damaged', issues: [swept.issue] };
    const ids = options.catalogue.map(({ dataset }) => dataset.id);
    const texts = readPublishedTexts(dataFolder, ids);
    const opened = openPublished(texts, options.catalogue, options.registers);
    const history = readHistory(dataFolder, texts);
    const issues = [...(opened.ok ? [] : opened.issues), ...history.issues];
    if (!opened.ok || issues.length > 0) return { ok: false, why: 'damaged', issues };
    return work({ texts, published: opened.published, history: history.lines, disk, held });
  };
  try {
    const result = await withLock(dataFolder, options.who, options.waitMs ?? 10_000, inLock);
    if ('done' in result) return result.done;
    const { who, at } = result.busy;
    return { ok: false, why: 'cannot write', issue: releaseMessages.busy(who, at) };
  } catch (error) {
    return { ok: false, why: 'cannot write', issue: writeProblem(error) };
  }
}

/** Judges a release and puts it on the disk. */
export function publishLocked(
  dataFolder: string,
  release: Release,
  { texts, published, history, disk, held }: Opened,
  { now = () => new Date(), who, approvedBy }: Publishing,
): PublishResult {
  const judged = judgeRelease(release, { published, now: now() });
  if (!judged.ok) return judged;
  const { version, table, revision } = judged;
  const before = texts.datasets.find(({ id }) => id === release.dataset);
  commitVersion(
    disk,
    dataFolder,
    {
      dataset: release.dataset,
      version: version.id,
      csv: release.csv,
      versions: listWith(before, version),
      historyLine: nextHistoryLine(history, release.dataset, version, {
        who,
        ...(approvedBy !== undefined && { approvedBy }),
      }),
    },
    held.isOurs,
  );
  tidyUpQuietly(disk, dataFolder, release.dataset, version);
  return { ok: true, version, table, revision, published: withTable(published, table) };
}

/** `versions.json` with one more version at its end. */
function listWith(before: DatasetTexts | undefined, version: Version): string {
  const versions = JSON.parse(before?.versions ?? '[]') as unknown[];
  return `${JSON.stringify([...versions, version], null, 2)}\n`;
}

/** The version is published: what a full disk leaves lying about is no failure, and the next sweep removes it. */
function tidyUpQuietly(disk: Disk, dataFolder: string, dataset: string, version: Version): void {
  try {
    tidyUp(disk, dataFolder, { dataset, version: version.id });
  } catch (error) {
    diskProblem(error);
  }
}

function writeProblem(error: unknown): Issue {
  if (error instanceof BrokenOff) return releaseMessages.brokenOff();
  if (error instanceof LockLost) return releaseMessages.cannotWrite('another process took the lock over');
  return diskProblem(error);
}
