import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { finish, isVisible, takeBack } from './commit-version';
import { type Disk, durableDisk, type Step } from './disk';
import { diskProblem } from './disk-problem';
import { readJournal } from './journal';
import { withLock } from './lock';
import { workFolder } from './publishing-paths';
import type { Issue } from '../validation/issue';
import { releaseMessages } from '../release/messages';

/** What was found of a publication that had been broken off, and what became of it. */
export type Swept =
  | { what: 'nothing' }
  | { what: 'finished' | 'taken back'; dataset: string; version: string }
  /** Somebody publishes at this moment: there is nothing to sweep yet. */
  | { what: 'busy' }
  | { what: 'stuck'; issue: Issue };

/**
 * Finishes or takes back what a killed process left of a publication. Called before anything is read by a door, and
 * when a site starts. A folder without leftovers is not written to.
 */
export async function sweep(dataFolder: string, step?: Step): Promise<Swept> {
  if (!existsSync(workFolder(dataFolder))) return { what: 'nothing' };
  try {
    const swept = await withLock(dataFolder, 'sweep', 5000, () => sweepLocked(durableDisk(step), dataFolder));
    return 'done' in swept ? swept.done : { what: 'busy' };
  } catch (error) {
    return { what: 'stuck', issue: diskProblem(error) };
  }
}

/** The same for whoever holds the lock. Throws what the disk refuses. */
export function sweepLocked(disk: Disk, dataFolder: string): Swept {
  const found = readJournal(dataFolder);
  removeHalfWritten(dataFolder);
  if (found === 'none') return { what: 'nothing' };
  if (found === 'unreadable') return { what: 'stuck', issue: releaseMessages.unreadableJournal() };
  const { journal, abandoned } = found;
  const { dataset, version } = journal;
  const forward = !abandoned && isVisible(dataFolder, journal);
  if (forward) finish(disk, dataFolder, journal);
  else takeBack(disk, dataFolder, journal);
  return { what: forward ? 'finished' : 'taken back', dataset, version };
}

/** Locks and journals of which only a part was written. Whoever is writing one in this moment writes it again. */
function removeHalfWritten(dataFolder: string): void {
  const folder = workFolder(dataFolder);
  for (const name of readdirSync(folder))
    if (name.endsWith('.new')) rmSync(join(folder, name), { force: true });
}
