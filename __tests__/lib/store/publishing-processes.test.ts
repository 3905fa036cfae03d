import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishVersion } from '@/lib/store/publish-version';
import { sweep } from '@/lib/store/sweep';
import {
  at,
  copyOf,
  harbourCsv,
  harbourRelease,
  harbourTables,
  makeDataFolder,
  removeFolder,
  snapshot,
} from '../../fixtures/publishing';

// Processes of their own, each of which takes a second to start on a busy machine.
jest.setTimeout(300_000);

const MOMENT = '2026-11-22T13:00:00.000Z';
const corrected = harbourCsv(['201819', 40, 3], ['201920', 43, 5]);
const origin = makeDataFolder();
const release = harbourRelease(origin, corrected);
const releaseFile = join(origin, 'release.json');
afterAll(() => removeFolder(origin));

const command = (dataFolder: string, file: string, ...more: string[]) => [
  '--import',
  'tsx',
  '__tests__/fixtures/publishing-process.ts',
  dataFolder,
  file,
  ...more,
];
/** Runs one to its end and answers with what it said, or how it was killed. */
const run = (...given: string[]): Promise<{ said: string; signal: string | null }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, given, { cwd: process.cwd() });
    let said = '';
    child.stdout.on('data', (part: Buffer) => (said += part.toString()));
    child.on('close', (_, signal) => resolve({ said, signal }));
  });

describe('a process that is killed while it publishes', () => {
  it('leaves the old version or the new one, whole, whatever the step, and its lock holds nobody up', async () => {
    const before = snapshot(origin);
    writeFileSync(releaseFile, JSON.stringify(release));
    const clean = copyOf(origin);
    const { stdout } = spawnSync(process.execPath, command(clean, releaseFile), { encoding: 'utf8' });
    const { steps } = JSON.parse(stdout) as { steps: number };
    const after = withoutRelease(snapshot(clean));
    removeFolder(clean);
    expect(steps).toBeGreaterThan(20);

    const killAt = async (step: number) => {
      const dataFolder = copyOf(origin);
      const { signal } = await run(...command(dataFolder, releaseFile, String(step)));
      expect(signal).toBe('SIGKILL');
      expect(
        readdirSync(join(dataFolder, '.publishing')).filter((name) => name.endsWith('.lock')),
      ).toHaveLength(1);
      await sweep(dataFolder);
      expect([before, after]).toContainEqual(withoutRelease(snapshot(dataFolder)));
      removeFolder(dataFolder);
    };
    for (let step = 0; step < steps; step += 2)
      await Promise.all([step, step + 1].filter((each) => each < steps).map(killAt));
  });

  it('is followed by another publication as if nothing had been: no sweep of its own is needed', async () => {
    const dataFolder = copyOf(origin);
    writeFileSync(releaseFile, JSON.stringify(release));
    await run(...command(dataFolder, releaseFile, '12'));
    expect(await publishVersion(dataFolder, release, at(MOMENT))).toMatchObject({
      ok: true,
      version: { id: '2026-11-22' },
    });
    removeFolder(dataFolder);
  });
});

describe('two processes that publish at once', () => {
  it('one wins, and the other is told that something was published since', async () => {
    const dataFolder = copyOf(origin);
    const other = harbourRelease(dataFolder, harbourCsv(['201819', 40, 3], ['201920', 44, 5]));
    const files = [release, other].map((each, index) => {
      const file = join(origin, `release-${index}.json`);
      writeFileSync(file, JSON.stringify(each));
      return file;
    });
    const start = String(Date.now() + 3000);
    const answers = await Promise.all(files.map((file) => run(...command(dataFolder, file, '', start))));
    expect(
      answers.map(({ said }) => (JSON.parse(said) as { why?: string }).why ?? 'published').sort(),
    ).toEqual(['conflict', 'published']);
    expect(harbourTables(dataFolder)).toHaveLength(2);
    removeFolder(dataFolder);
  });

  it('the same release from four processes is published once', async () => {
    const dataFolder = copyOf(origin);
    writeFileSync(releaseFile, JSON.stringify(release));
    const start = String(Date.now() + 4000);
    const four = Array.from({ length: 4 }, () => run(...command(dataFolder, releaseFile, '', start)));
    const answers = await Promise.all(four);
    const said = answers
      .map((answer) => (JSON.parse(answer.said) as { why?: string }).why ?? 'published')
      .sort();
    expect(said).toEqual(['already published', 'already published', 'already published', 'published']);
    expect(harbourTables(dataFolder)).toHaveLength(2);
    removeFolder(dataFolder);
  });
});

/** The release lies in the folder for the child to read; it is no part of what is published. */
function withoutRelease(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith('release')));
}
