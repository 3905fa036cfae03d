import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishVersion } from '@/lib/store/publish-version';
import { undoVersion } from '@/lib/store/undo-version';
import {
  at,
  firstHarbour,
  harbourCsv,
  harbourRelease,
  harbourTables,
  makeDataFolder,
  removeFolder,
  snapshot,
} from '../../fixtures/publishing';

let dataFolder: string;
beforeEach(() => {
  dataFolder = makeDataFolder();
});
afterEach(() => removeFolder(dataFolder));

const NOON = '2026-11-22T12:00:00.000Z';
const corrected = harbourCsv(['201819', 40, 3], ['201920', 43, 5]);
const read = (path: string) => readFileSync(join(dataFolder, path), 'utf8');

describe('a release that is right', () => {
  it('is published: its file, the list that names it, and a line in the history', async () => {
    const before = snapshot(dataFolder);
    const result = await publishVersion(dataFolder, harbourRelease(dataFolder, corrected), at(NOON));
    expect(result).toMatchObject({
      ok: true,
      version: { id: '2026-11-22', number: '1.0.1', published: '2026-11-22' },
    });
    const after = snapshot(dataFolder);
    const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
    expect(changed).toEqual(['harbour/2026-11-22.csv', 'harbour/versions.json', 'history.jsonl']);
    expect(read('harbour/2026-11-22.csv')).toBe(corrected);
    expect(harbourTables(dataFolder).map(({ version }) => version.id)).toEqual(['2020-10-01', '2026-11-22']);
    expect(JSON.parse(read('history.jsonl'))).toMatchObject({
      seq: 1,
      who: 'An officer',
      action: 'publish',
      dataset: 'harbour',
      version: '2026-11-22',
      at: NOON,
      note: 'Boats counted again.',
      reason: 'A mistake was found.',
    });
  });

  it('is published once, however often it is sent', async () => {
    const release = harbourRelease(dataFolder, corrected);
    await publishVersion(dataFolder, release, at(NOON));
    const after = snapshot(dataFolder);
    expect(await publishVersion(dataFolder, release, at(NOON))).toMatchObject({
      ok: false,
      why: 'already published',
      version: { id: '2026-11-22' },
    });
    expect(snapshot(dataFolder)).toEqual(after);
  });

  it('can be undone: the earlier figures are published again, byte for byte', async () => {
    await publishVersion(dataFolder, harbourRelease(dataFolder, corrected), at(NOON));
    const result = await undoVersion(
      dataFolder,
      { dataset: 'harbour', reason: 'The first count was right.' },
      at('2026-11-22T13:00:00.000Z'),
    );
    expect(result).toMatchObject({
      ok: true,
      version: { id: '2026-11-22-02', number: '1.0.2', publication: { restores: '2020-10-01' } },
    });
    expect(read('harbour/2026-11-22-02.csv')).toBe(firstHarbour);
    expect(harbourTables(dataFolder)).toHaveLength(3);
    expect(read('history.jsonl').split('\n')).toHaveLength(3);
  });
});

describe('nothing is published, and nothing is changed', () => {
  const unchanged = async (work: () => ReturnType<typeof publishVersion>) => {
    const before = snapshot(dataFolder);
    const result = await work();
    expect(snapshot(dataFolder)).toEqual(before);
    return result;
  };

  it('where a published file is damaged', async () => {
    const release = harbourRelease(dataFolder, corrected);
    writeFileSync(join(dataFolder, 'harbour/2020-10-01.csv'), firstHarbour.replace('42', '41'));
    expect(await unchanged(() => publishVersion(dataFolder, release, at(NOON)))).toMatchObject({
      why: 'damaged',
      issues: [{ code: 'changed-on-disk' }],
    });
  });

  it('where the history was edited', async () => {
    await publishVersion(dataFolder, harbourRelease(dataFolder, corrected), at(NOON));
    writeFileSync(join(dataFolder, 'history.jsonl'), read('history.jsonl').replace('An officer', 'Nobody'));
    const release = harbourRelease(dataFolder, firstHarbour);
    expect(await unchanged(() => publishVersion(dataFolder, release, at(NOON)))).toMatchObject({
      why: 'damaged',
      issues: [{ code: 'history-edited', row: 1 }],
    });
  });

  it.each([
    ['EACCES', 'the data folder may not be written by this user'],
    ['EROFS', 'the disk can only be read'],
  ])('where the history cannot be written (%s), which is found out first', async (code, sentence) => {
    const refuse = (name: string) => {
      if (name.endsWith('history.jsonl')) throw Object.assign(new Error(code), { code });
    };
    const release = harbourRelease(dataFolder, corrected);
    const result = await unchanged(() => publishVersion(dataFolder, release, at(NOON, { step: refuse })));
    expect(result).toMatchObject({ why: 'cannot write' });
    expect('issue' in result && result.issue.message).toBe(
      `Nothing was published: ${sentence}. What was published before stands as it was.`,
    );
  });

  it('where somebody else is publishing for longer than we wait', async () => {
    const lock = join(dataFolder, '.publishing/other.lock');
    const holder = { who: 'Another', pid: 1, host: 'another-computer', start: '', at: NOON };
    mkdirSync(join(dataFolder, '.publishing'));
    writeFileSync(lock, JSON.stringify(holder));
    const release = harbourRelease(dataFolder, corrected);
    const result = await unchanged(() => publishVersion(dataFolder, release, at(NOON, { waitMs: 0 })));
    expect(result).toMatchObject({ why: 'cannot write', issue: { code: 'busy' } });
  });
});

describe('who may read a published file', () => {
  it('is whoever might read the list of versions', async () => {
    chmodSync(join(dataFolder, 'harbour/versions.json'), 0o640);
    await publishVersion(dataFolder, harbourRelease(dataFolder, corrected), at(NOON));
    const modes = ['harbour/versions.json', 'harbour/2026-11-22.csv', 'history.jsonl'].map(
      (path) => statSync(join(dataFolder, path)).mode & 0o777,
    );
    expect(modes).toEqual([0o640, 0o640, 0o640]);
  });
});
