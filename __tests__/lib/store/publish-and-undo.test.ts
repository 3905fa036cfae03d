import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Hex } from '@/lib/edition/sha256-hex';
import { publishVersion, type PublishResult } from '@/lib/store/publish-version';
import { tickKey } from '@/lib/release/tick-key';
import { readHistory } from '@/lib/store/read-history';
import { readDatasetTexts } from '@/lib/store/read-texts';
import { undoVersion } from '@/lib/store/undo-version';
import {
  at,
  harbourCsv,
  harbourRelease,
  harbourTables,
  makeDataFolder,
  removeFolder,
  snapshot,
} from '../../fixtures/publishing';

jest.setTimeout(120_000);

type Act = { do: 'publish'; boats: number; sold: number; years: number } | { do: 'undo'; steps: number };

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    do: fc.constant('publish' as const),
    boats: fc.integer({ min: 5, max: 60 }),
    sold: fc.integer({ min: 0, max: 9 }),
    years: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({ do: fc.constant('undo' as const), steps: fc.integer({ min: 1, max: 3 }) }),
);

const YEARS = ['201819', '201920', '202021', '202122'] as const;

describe('any sequence of publishing and undoing', () => {
  it('keeps every file as it was, numbers that rise, a checksum for each, and a history that fits', async () => {
    const outcomes: string[] = [];
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 6 }), async (acts) => {
        const dataFolder = makeDataFolder();
        try {
          for (const [index, each] of acts.entries()) {
            const before = snapshot(dataFolder);
            const result = await take(dataFolder, each, index);
            outcomes.push(result.ok ? `${each.do}: done` : `${each.do}: ${result.why}`);
            const after = snapshot(dataFolder);
            if (!result.ok) expect(after).toEqual(before);
            keepsInvariants(dataFolder, before, after, result.ok);
          }
        } finally {
          removeFolder(dataFolder);
        }
      }),
      { numRuns: 100 },
    );
    // Enough of both came about for that to say something.
    expect(outcomes.filter((outcome) => outcome === 'publish: done').length).toBeGreaterThan(50);
    expect(outcomes.filter((outcome) => outcome === 'undo: done').length).toBeGreaterThan(20);
  });
});

async function take(dataFolder: string, each: Act, index: number): Promise<PublishResult> {
  // Three on a day: some are the second and the third of theirs.
  const moment = `2026-11-${String(1 + Math.floor(index / 3)).padStart(2, '0')}T10:0${index}:00.000Z`;
  if (each.do === 'undo') {
    const tables = harbourTables(dataFolder);
    const to = tables.at(-1 - each.steps)?.version.id ?? 'none';
    return undoVersion(dataFolder, { dataset: 'harbour', to, reason: 'Tried.' }, at(moment));
  }
  const rows = YEARS.slice(0, each.years).map((year, add) => [year, each.boats + add, each.sold] as const);
  const release = harbourRelease(dataFolder, harbourCsv(...rows));
  const refused = await publishVersion(dataFolder, release, at(moment));
  const warnings =
    'issues' in refused ? refused.issues.filter(({ code }) => code === 'unticked-warning') : [];
  const ticks = warnings.map((warning) => ({
    warning: tickKey(warning),
    message: 'Read.',
    reason: 'It is so.',
  }));
  return ticks.length === 0 ? refused : publishVersion(dataFolder, { ...release, ticks }, at(moment));
}

function keepsInvariants(
  dataFolder: string,
  before: Record<string, string>,
  after: Record<string, string>,
  published: boolean,
): void {
  const kept = Object.keys(before).filter((path) => path.endsWith('.csv'));
  for (const path of kept) expect(after[path]).toBe(before[path]);
  expect(after['history.jsonl'] ?? '').toContain(before['history.jsonl'] ?? '');
  const tables = harbourTables(dataFolder);
  const csvs = Object.keys(after).filter((path) => path.startsWith('harbour/') && path.endsWith('.csv'));
  expect(csvs).toHaveLength(tables.length);
  expect(csvs.length - kept.filter((path) => path.startsWith('harbour/')).length).toBe(published ? 1 : 0);
  for (const { version } of tables)
    expect(sha256Hex(readFileSync(join(dataFolder, 'harbour', `${version.id}.csv`), 'utf8'))).toBe(
      version.sha256,
    );
  const texts = { datasets: [readDatasetTexts(dataFolder, 'harbour')], registers: {} };
  const history = readHistory(dataFolder, texts);
  expect(history.issues).toEqual([]);
  expect(history.lines.map(({ version }) => version)).toEqual(
    tables.slice(1).map(({ version }) => version.id),
  );
}
