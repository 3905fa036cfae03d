import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  ftruncateSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';

/** Called before every single thing that is done to the disk, with its name. Tests fail or kill the process there. */
export type Step = (name: string) => void;

/** The few things that publishing does to a disk. Each is on the disk, and not only in memory, when it returns. */
export interface Disk {
  /** Writes a new file with the rights and owner of another. */
  write(path: string, text: string, like: string): void;
  rename(from: string, to: string): void;
  /** Keeps a file under a second name too, which takes no space. */
  keep(path: string, as: string): void;
  /** Makes the file where it is not there, and leaves what it holds. Fails where it cannot be written. */
  openForAppend(path: string, like: string): void;
  append(path: string, text: string): void;
  truncate(path: string, bytes: number): void;
  /** Removes a file of ours that nobody was ever shown. Nothing happens where it is not there. */
  remove(path: string): void;
  /** Makes new names in a folder last. Windows cannot, and needs it not. */
  syncFolder(path: string): void;
}

/** The disk, telling each step before it is taken. */
export function durableDisk(step: Step = () => undefined): Disk {
  const told = (name: string, path: string): void => step(`${name} ${nameOf(path)}`);
  return {
    write: (path, text, like) =>
      withFile(path, constants.O_CREAT | constants.O_TRUNC | constants.O_WRONLY, told, (file) => {
        makeLike(file, like);
        writeAll(file, text, () => told('write', path));
        told('sync', path);
        fsyncSync(file);
      }),
    rename: (from, to) => {
      told('rename', from);
      patiently(() => renameSync(from, to));
    },
    keep: (path, as) => {
      told('keep', path);
      linkOrCopy(path, as);
    },
    openForAppend: (path, like) => {
      const isNew = !existsSync(path);
      withFile(path, constants.O_CREAT | constants.O_APPEND | constants.O_WRONLY, told, (file) => {
        if (isNew) makeLike(file, like);
      });
    },
    append: (path, text) =>
      withFile(path, constants.O_APPEND | constants.O_WRONLY, told, (file) => {
        writeAll(file, text, () => told('append', path));
        told('sync', path);
        fsyncSync(file);
      }),
    truncate: (path, bytes) =>
      withFile(path, constants.O_WRONLY, told, (file) => {
        told('truncate', path);
        ftruncateSync(file, bytes);
        fsyncSync(file);
      }),
    remove: (path) => {
      if (!existsSync(path)) return;
      told('remove', path);
      patiently(() => rmSync(path, { force: true }));
    },
    syncFolder: (path) => {
      told('sync folder', path);
      syncFolder(path);
    },
  };
}

/** `versions.json` of any folder: steps are named alike on every machine. */
function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

function withFile(
  path: string,
  flags: number,
  told: (name: string, path: string) => void,
  work: (file: number) => void,
): void {
  told('open', path);
  const file = openSync(path, flags, 0o644);
  try {
    work(file);
  } finally {
    closeSync(file);
  }
}

/** A disk may take a part of it at a time. */
function writeAll(file: number, text: string, told: () => void): void {
  const bytes = Buffer.from(text, 'utf8');
  let written = 0;
  while (written < bytes.length) {
    told();
    written += writeSync(file, bytes, written);
  }
}

/** The same rights, and where we may, the same owner: a file that root makes must stay the server’s to change. */
function makeLike(file: number, like: string): void {
  const { mode, uid, gid } = statSync(like);
  fchmodSync(file, mode & 0o777);
  if (process.getuid?.() === 0) fchownSync(file, uid, gid);
}

/** Some file systems have no second names. */
function linkOrCopy(path: string, as: string): void {
  rmSync(as, { force: true });
  try {
    linkSync(path, as);
  } catch (error) {
    if (!isOneOf(error, ['EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK'])) throw error;
    copyFileSync(path, as);
  }
}

function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, constants.O_RDONLY);
  try {
    fsyncSync(folder);
  } catch (error) {
    // Some network file systems cannot, and say so.
    if (!isOneOf(error, ['EINVAL', 'ENOTSUP'])) throw error;
  } finally {
    closeSync(folder);
  }
}

/** On Windows a file that somebody reads at that moment cannot be replaced: a moment later it can. */
function patiently(change: () => void): void {
  const tries = process.platform === 'win32' ? 20 : 1;
  for (let left = tries; ; left -= 1) {
    try {
      change();
      return;
    } catch (error) {
      if (left === 1 || !isOneOf(error, ['EPERM', 'EACCES', 'EBUSY'])) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
    }
  }
}

function isOneOf(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
