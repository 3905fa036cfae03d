import { spawnSync } from 'node:child_process';
import { userInfo } from 'node:os';

/** Whose name stands in the history: the one that is given, git’s, or the computer’s. */
export function whoPublishes(given: string | undefined): string {
  const named = given?.trim();
  if (named) return named;
  const git = spawnSync('git', ['config', 'user.name'], { encoding: 'utf8' });
  const name = git.status === 0 ? git.stdout.trim() : '';
  return name || userInfo().username;
}
