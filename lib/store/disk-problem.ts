import type { Issue } from '../validation/issue';
import { releaseMessages } from '../release/messages';

const SENTENCES: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full: the quota is used up',
  EROFS: 'the disk can only be read',
  EACCES: 'the data folder may not be written by this user',
  EPERM: 'the data folder may not be written by this user',
  EIO: 'the disk does not answer',
  ENOENT: 'the data folder is not there',
  EISDIR: 'there is a folder where a file should be',
  ENOTDIR: 'there is a file where a folder should be',
};

/** What a disk refused, as one sentence; anything but a disk’s refusal is ours and is thrown on. */
export function diskProblem(error: unknown): Issue {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  const code = String(error.code);
  return releaseMessages.cannotWrite(SENTENCES[code] ?? `the disk answered ${code}`);
}
