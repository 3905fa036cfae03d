import { randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname, uptime } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { workFolder } from './publishing-paths';

const holderSchema = z.object({
  who: z.string(),
  pid: z.int(),
  host: z.string(),
  start: z.string(),
  at: z.string(),
});

/** Who publishes at this moment, and from which process. */
export type Holder = z.infer<typeof holderSchema>;

export interface Held {
  /** False once another process has taken ours for dead. */
  isOurs: () => boolean;
}

/** How long a lock that nobody can be asked about is respected, in ms. Publishing takes less than a second. */
const RESPECTED = 10 * 60_000;

/**
 * Does some work while no other process publishes into the folder. Waits for another for at most `waitMs`, and then
 * names it instead. The work is done without a pause, so that two callers in one process cannot meet in it either.
 * Throws what the disk refuses.
 */
export async function withLock<T>(
  dataFolder: string,
  who: string,
  waitMs: number,
  work: (held: Held) => T,
): Promise<{ done: T } | { busy: Holder }> {
  for (const until = Date.now() + waitMs; ;) {
    const taken = takeLock(dataFolder, who);
    if ('path' in taken) {
      try {
        return { done: work({ isOurs: () => existsSync(taken.path) }) };
      } finally {
        letGo(workFolder(dataFolder), taken.path);
      }
    }
    if (Date.now() > until) return taken;
    // Two that met and both stepped back do not meet again at the same moment.
    await delay(20 + Math.random() * 60);
  }
}

/**
 * Every process puts up a lock with a name of its own and then looks for others: of two that do so at once at least
 * one sees the other, and steps back. A lock whose process is dead is taken away.
 */
function takeLock(dataFolder: string, who: string): { path: string } | { busy: Holder } {
  const folder = workFolder(dataFolder);
  const path = join(folder, `${randomUUID()}.lock`);
  putUp(folder, path, {
    who,
    pid: process.pid,
    host: hostname(),
    start: startOf(process.pid),
    at: new Date().toISOString(),
  });
  const others = readdirSync(folder).filter((name) => name.endsWith('.lock') && join(folder, name) !== path);
  for (const name of others) {
    const holder = liveHolder(join(folder, name));
    if (!holder) continue;
    letGo(folder, path);
    return { busy: holder };
  }
  for (const name of others) rmSync(join(folder, name), { force: true });
  return { path };
}

/** The lock is there with all that it says, or not there. */
function putUp(folder: string, path: string, holder: Holder, tries = 5): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${path}.new`, JSON.stringify(holder));
    renameSync(`${path}.new`, path);
  } catch (error) {
    letGo(folder, `${path}.new`);
    // Another that was done has taken the empty folder away in this moment.
    if (tries === 0 || !(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    putUp(folder, path, holder, tries - 1);
  }
}

function letGo(folder: string, path: string): void {
  rmSync(path, { force: true });
  try {
    rmdirSync(folder);
  } catch {
    // Somebody else’s lock or a journal is in it.
  }
}

/** Who holds a lock, unless that process is dead. */
function liveHolder(path: string): Holder | undefined {
  const lock = readLock(path);
  if (!lock) return undefined;
  const { holder, age } = lock;
  if (age > uptime() * 1000) return undefined;
  if (holder.host !== hostname()) return age < RESPECTED ? holder : undefined;
  // The work is never interrupted in one process: a lock of our own is left from a failure.
  const isAlive = holder.pid !== process.pid && runs(holder.pid) && holder.start === startOf(holder.pid);
  return isAlive ? holder : undefined;
}

const UNKNOWN: Holder = { who: 'unknown', pid: 0, host: 'unknown', start: '', at: 'unknown' };

function readLock(path: string): { holder: Holder; age: number } | undefined {
  try {
    const holder = holderSchema.safeParse(parseJson(readFileSync(path, 'utf8')));
    return { holder: holder.data ?? UNKNOWN, age: Date.now() - statSync(path).mtimeMs };
  } catch {
    // It was let go in this moment.
    return undefined;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** When a process began, where the system tells: a number is given to another process after a while. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')')).split(' ')[20] ?? '';
  } catch {
    return '';
  }
}
