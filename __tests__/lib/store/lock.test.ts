import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { withLock } from '@/lib/store/lock';
import { makeDataFolder, removeFolder } from '../../fixtures/publishing';

let dataFolder: string;
beforeEach(() => {
  dataFolder = makeDataFolder();
});
afterEach(() => removeFolder(dataFolder));

/** A lock as another process would have put it up. */
function plant(holder: object, minutesOld = 0): string {
  const path = join(dataFolder, '.publishing/other.lock');
  mkdirSync(join(dataFolder, '.publishing'));
  writeFileSync(path, JSON.stringify(holder));
  const when = new Date(Date.now() - minutesOld * 60_000);
  utimesSync(path, when, when);
  return path;
}
const other = { who: 'Another officer', pid: 1, host: hostname(), start: '', at: '2026-11-22T12:00:00.000Z' };
const take = () => withLock(dataFolder, 'An officer', 0, () => 'worked');

describe('a lock', () => {
  it('is held while the work is done, and gone after it', async () => {
    const seen = await withLock(dataFolder, 'An officer', 0, ({ isOurs }) => [
      isOurs(),
      readdirSync(join(dataFolder, '.publishing')).length,
    ]);
    expect(seen).toEqual({ done: [true, 1] });
    expect(existsSync(join(dataFolder, '.publishing'))).toBe(false);
  });

  it('is gone after work that fails', async () => {
    await expect(
      withLock(dataFolder, 'An officer', 0, () => {
        throw new Error('failed');
      }),
    ).rejects.toThrow('failed');
    expect(existsSync(join(dataFolder, '.publishing'))).toBe(false);
  });

  it('of a process that runs is respected, and who holds it is said', async () => {
    // The process that started this test: it lives as long as the test does.
    const parent = { ...other, pid: process.ppid, start: startOf(process.ppid) };
    const path = plant(parent);
    expect(await take()).toEqual({ busy: parent });
    expect(existsSync(path)).toBe(true);
  });

  it('of a process that is dead is taken over', async () => {
    const path = plant({ ...other, pid: 2 ** 22 + 1 });
    expect(await take()).toEqual({ done: 'worked' });
    expect(existsSync(path)).toBe(false);
  });

  it('of a process whose number another has now is taken over', async () => {
    plant({ ...other, pid: process.ppid, start: 'long ago' });
    expect(await take()).toEqual({ done: 'worked' });
  });

  it('of another computer is respected for ten minutes', async () => {
    plant({ ...other, host: 'another-computer' }, 9);
    expect(await take()).toMatchObject({ busy: { host: 'another-computer' } });
  });

  it('of another computer is taken over after that', async () => {
    plant({ ...other, host: 'another-computer' }, 11);
    expect(await take()).toEqual({ done: 'worked' });
  });

  it('that cannot be read is respected as one of another computer', async () => {
    plant([]);
    expect(await take()).toMatchObject({ busy: { who: 'unknown' } });
  });

  it('that was taken over is known to be lost', async () => {
    const seen = await withLock(dataFolder, 'An officer', 0, ({ isOurs }) => {
      const [name = ''] = readdirSync(join(dataFolder, '.publishing'));
      removeFolder(join(dataFolder, '.publishing', name));
      return isOurs();
    });
    expect(seen).toEqual({ done: false });
  });

  it('is waited for', async () => {
    const path = plant({ ...other, pid: process.ppid, start: startOf(process.ppid) });
    const waiting = withLock(dataFolder, 'An officer', 60_000, () => 'worked');
    removeFolder(path);
    expect(await waiting).toEqual({ done: 'worked' });
  });
});

/** As the lock itself reads it, so that the planted one is of a process that runs. */
function startOf(pid: number): string {
  const stat = `/proc/${pid}/stat`;
  if (!existsSync(stat)) return '';
  const text = readFileSync(stat, 'utf8');
  return text.slice(text.lastIndexOf(')')).split(' ')[20] ?? '';
}
