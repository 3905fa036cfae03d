import { readFileSync } from 'node:fs';
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
