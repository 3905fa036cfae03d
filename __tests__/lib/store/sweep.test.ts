import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Release } from '@/lib/release/release';
import { publishVersion, type PublishResult } from '@/lib/store/publish-version';
import { sweep } from '@/lib/store/sweep';
import {
  at,
  copyOf,
  harbourCsv,
  harbourRelease,
  makeDataFolder,
  removeFolder,
  type Snapshot,
  snapshot,
} from '../../fixtures/publishing';

// Some hundred folders are made, published into and swept.
jest.setTimeout(300_000);

const FIRST = '2026-11-22T12:00:00.000Z';
const SECOND = '2026-11-22T13:00:00.000Z';
const corrected = harbourCsv(['201819', 40, 3], ['201920', 43, 5]);
let dataFolder: string;

async function publish(release: Release, step: (name: string) => void): Promise<PublishResult | undefined> {
  // A process that is dead answers nothing.
  return publishVersion(dataFolder, release, at(SECOND, { step })).catch(() => undefined);
}

/** From the given step on nothing is done any more, as when a process is killed. */
function dead(from: number): (name: string) => void {
  let done = 0;
  return () => {
    if (done === from) throw new Error('killed');
    done += 1;
  };
}

/** The disk refuses what the pattern names, from the given step on. */
function refusing(code: string, from: number, what: RegExp | string): (name: string) => void {
  let done = 0;
  return (name) => {
    done += 1;
    const isMeant = typeof what === 'string' ? name === what : what.test(name);
    if (done > from && isMeant) throw Object.assign(new Error(code), { code });
  };
}

/** A folder that has published once, so that there is a history already; or one that never has. */
async function makeStart(start: 'before any history' | 'after a first publication'): Promise<string> {
  const folder = makeDataFolder();
  if (start === 'before any history') return folder;
  const csv = harbourCsv(['201819', 40, 3], ['201920', 42, 6]);
  expect(await publishVersion(folder, harbourRelease(folder, csv), at(FIRST))).toMatchObject({ ok: true });
  return folder;
}

/** A name that is new, and bytes; what is taken back needs neither. */
const TAKES_SPACE = /^(write|append|sync) (?!folder)|^open .*\.new$/;

describe.each(['before any history', 'after a first publication'] as const)('%s', (start) => {
  let origin: string;
  let release: Release;
  let before: Snapshot;
  let after: Snapshot;
  const steps: string[] = [];

  beforeAll(async () => {
    origin = await makeStart(start);
    release = harbourRelease(origin, corrected);
    before = snapshot(origin);
    prepare();
    expect(await publish(release, (name) => steps.push(name))).toMatchObject({ ok: true });
    after = snapshot(dataFolder);
    removeFolder(dataFolder);
  });
  afterAll(() => removeFolder(origin));

  const prepare = () => {
    dataFolder = copyOf(origin);
  };
  const isOldOrNew = () => expect([before, after]).toContainEqual(snapshot(dataFolder));

  it('the file is on the disk before the list that names it, and the list before the line of the history', () => {
    const places = ['.csv.new', '.versions.json.new', 'history.jsonl'].map((file) =>
      steps.findIndex((name) => /^(rename|append) /.test(name) && name.endsWith(file)),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    for (const place of places.slice(0, 2)) expect(steps[place + 1]).toBe('sync folder harbour');
  });

  it('killed at any step, the folder has the old version or the new one, whole, once it is swept', async () => {
    for (const [killedAt] of steps.entries()) {
      prepare();
      await publish(release, dead(killedAt));
      await sweep(dataFolder);
      isOldOrNew();
      removeFolder(dataFolder);
    }
  });

  it('killed again at any step of that sweep, it has after the next', async () => {
    for (const [killedAt] of steps.entries()) {
      for (let swept: unknown, sweptUntil = 0; !swept; sweptUntil += 1) {
        prepare();
        await publish(release, dead(killedAt));
        swept = await sweep(dataFolder, dead(sweptUntil)).catch(() => undefined);
        await sweep(dataFolder);
        isOldOrNew();
        removeFolder(dataFolder);
      }
    }
  });

  it.each(['ENOSPC', 'EIO'])('refused with %s at any one step, it has what the answer says', async (code) => {
    for (const [failsAt, name] of steps.entries()) {
      prepare();
      const result = await publish(release, refusing(code, failsAt, name));
      await sweep(dataFolder);
      expect(snapshot(dataFolder)).toEqual(result?.ok ? after : before);
      removeFolder(dataFolder);
    }
  });

  it('a disk that is full from any step on leaves what the answer says, with no sweep', async () => {
    for (const [fullFrom] of steps.entries()) {
      prepare();
      const result = await publish(release, refusing('ENOSPC', fullFrom, TAKES_SPACE));
      expect(snapshot(dataFolder)).toEqual(result?.ok ? after : before);
      removeFolder(dataFolder);
    }
  });

  it('a disk that can only be read from any step on is said, and swept once it can be written', async () => {
    for (const [from] of steps.entries()) {
      prepare();
      const result = await publish(release, refusing('EROFS', from, /./));
      await sweep(dataFolder);
      isOldOrNew();
      expect(result).toMatchObject(result?.ok ? {} : { why: 'cannot write' });
      removeFolder(dataFolder);
    }
  });
});

describe('what a sweep says', () => {
  const csv = corrected;
  beforeEach(() => {
    dataFolder = makeDataFolder();
  });
  afterEach(() => removeFolder(dataFolder));
  const killedAt = (last: string) => {
    let isDead = false;
    return publish(harbourRelease(dataFolder, csv), (name) => {
      isDead ||= name === last;
      if (isDead) throw new Error('killed');
    });
  };

  it('nothing, where nothing was broken off, and nothing is written', async () => {
    const before = snapshot(dataFolder);
    expect(await sweep(dataFolder)).toEqual({ what: 'nothing' });
    expect(snapshot(dataFolder)).toEqual(before);
  });

  it('taken back, where no reader had seen the version', async () => {
    await killedAt('keep versions.json');
    expect(await sweep(dataFolder)).toEqual({
      what: 'taken back',
      dataset: 'harbour',
      version: '2026-11-22',
    });
  });

  it('finished, where readers had', async () => {
    await killedAt('append history.jsonl');
    expect(await sweep(dataFolder)).toEqual({ what: 'finished', dataset: 'harbour', version: '2026-11-22' });
    expect(readFileSync(join(dataFolder, 'history.jsonl'), 'utf8')).toMatch(/^\{"seq":1,.*\}\n$/);
  });

  it('half a line of the history is written anew, and what stood before it stays', async () => {
    const first = harbourCsv(['201819', 40, 3], ['201920', 42, 6]);
    await publishVersion(dataFolder, harbourRelease(dataFolder, first), at(FIRST));
    const history = join(dataFolder, 'history.jsonl');
    const whole = readFileSync(history, 'utf8');
    await killedAt('sync history.jsonl');
    const line = readFileSync(history, 'utf8').slice(whole.length);
    writeFileSync(history, whole + line.slice(0, 40));
    expect(await sweep(dataFolder)).toMatchObject({ what: 'finished' });
    expect(readFileSync(history, 'utf8')).toBe(whole + line);
  });

  it('stuck, where the journal cannot be read, and then nothing is published either', async () => {
    mkdirSync(join(dataFolder, '.publishing'));
    writeFileSync(join(dataFolder, '.publishing/journal.json'), '{');
    expect(await sweep(dataFolder)).toMatchObject({ what: 'stuck', issue: { code: 'unreadable-journal' } });
    expect(await publishVersion(dataFolder, harbourRelease(dataFolder, csv), at(SECOND))).toMatchObject({
      why: 'damaged',
      issues: [{ code: 'unreadable-journal' }],
    });
  });
});
