import { registers } from '@/data/meetings/registers';
import type { Citation } from '@/lib/dataset/version';
import type { PublishedTexts } from '@/lib/edition/edition';
import { openPublished } from '@/lib/edition/open-published';
import type { Published } from '@/lib/edition/published';
import { withTable } from '@/lib/edition/with-table';
import { judgeRelease } from '@/lib/release/judge-release';
import type { Release } from '@/lib/release/release';
import { restoreRelease } from '@/lib/release/restore-release';
import { readPublishedTexts } from '@/lib/store/read-texts';
import {
  firstHarbour,
  harbourCatalogue,
  harbourCsv,
  harbourRelease,
  makeDataFolder,
  removeFolder,
} from '../../fixtures/publishing';

const NOON = '2026-11-22T12:00:00.000Z';
const dataFolder = makeDataFolder();
const texts: PublishedTexts = readPublishedTexts(dataFolder, ['harbour']);
const published = open(texts);
const corrected = harbourCsv(['201819', 40, 3], ['201920', 43, 5]);
const longer = harbourCsv(['201819', 40, 3], ['201920', 42, 5], ['202021', 44, 6]);
const release = harbourRelease(dataFolder, corrected);
const addition = harbourRelease(dataFolder, longer);
afterAll(() => removeFolder(dataFolder));

function open(from: PublishedTexts): Published {
  const opened = openPublished(from, harbourCatalogue, registers);
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  return opened.published;
}
const judge = (given: Release, moment = NOON, against = published) =>
  judgeRelease(given, { published: against, now: new Date(moment) });
const codes = (judged: ReturnType<typeof judge>) =>
  'issues' in judged ? judged.issues.map(({ code }) => code) : [];
/** What is published once a release has been. */
const after = (given: Release, moment: string, before = published): Published => {
  const judged = judge(given, moment, before);
  if (!judged.ok) throw new Error(JSON.stringify(judged));
  return withTable(before, judged.table);
};

describe('a release that is right', () => {
  it('becomes a version that says how it came to be', () => {
    expect(judge(release)).toMatchObject({
      ok: true,
      version: {
        id: '2026-11-22',
        number: '1.0.1',
        published: '2026-11-22',
        note: 'Boats counted again.',
        publication: {
          at: NOON,
          reason: 'A mistake was found.',
          reasons: [{ period: '2019-20', measure: 'boats', groups: {}, reason: 'Counted again.' }],
          ticks: [],
        },
      },
      revision: { kind: 'patch' },
    });
  });

  it('is of the day in London, where that is the next already', () => {
    expect(judge(release, '2026-07-22T23:30:00.000Z')).toMatchObject({ version: { id: '2026-07-23' } });
  });

  it('has the number that its differences give: a new year is a minor one', () => {
    expect(judge(addition)).toMatchObject({ version: { number: '1.1.0' }, revision: { kind: 'minor' } });
  });

  it('keeps what a warning says now, not what the release says that it said', () => {
    const gap = harbourRelease(
      dataFolder,
      harbourCsv(['201819', 40, 3], ['201920', 42, 5], ['202122', 44, 6]),
    );
    const [unticked] = codes(judge(gap));
    expect(unticked).toBe('unticked-warning');
    const judged = judge(gap);
    const key = ('issues' in judged && judged.issues[0]?.key) || '';
    const ticks = [{ warning: key, message: 'All is well.', reason: 'The harbour was shut.' }];
    expect(judge({ ...gap, ticks })).toMatchObject({
      ok: true,
      version: { publication: { ticks: [{ warning: key, reason: 'The harbour was shut.' }] } },
    });
    const kept = judge({ ...gap, ticks });
    expect(kept.ok && kept.version.publication.ticks[0]?.message).not.toBe('All is well.');
  });
});

describe('a release is refused', () => {
  const { reason: _, ...withoutReason } = release;
  it.each<[string, Release, string]>([
    ['of a dataset that is not in the catalogue', { ...release, dataset: '../secret' }, 'unknown-dataset'],
    ['without a note', { ...release, note: '  ' }, 'no-note'],
    ['from the same paper, without a reason', withoutReason, 'no-reason'],
    ['from a paper that no list has', cites({ paper: 'a-drawer' }), 'unknown-paper'],
    ['from a new paper whose id is none', cites({ paper: 'A drawer', unlisted: true }), 'not-a-paper-id'],
    ['without a page', cites({ place: '' }), 'no-citation'],
    ['without a reason for a figure that changes', { ...release, reasons: [] }, 'cell-without-reason'],
    [
      'with a reason that is empty',
      { ...release, reasons: release.reasons.map((each) => ({ ...each, reason: ' ' })) },
      'bad-release',
    ],
    [
      'with a reason for a figure that stays',
      {
        ...release,
        reasons: [...release.reasons, { period: '2018-19', measure: 'sold', groups: {}, reason: 'So.' }],
      },
      'stale-reason',
    ],
    [
      'with a tick for a warning that is none',
      { ...release, ticks: [{ warning: 'jump|boats', message: 'x', reason: 'y' }] },
      'stale-tick',
    ],
    [
      'compared with a version that is not here',
      { ...release, base: { ...release.base, sha256: '0'.repeat(64) } },
      'unknown-base',
    ],
    [
      'with a figure that is none',
      { ...release, csv: corrected.replace('43', '43.5') },
      'cell-not-a-whole-number',
    ],
    [
      'whose text cannot be read as it stands',
      { ...release, csv: corrected.replaceAll(',', ';') },
      'missing-column',
    ],
    ['that says that it restores and does not', { ...release, restores: '2020-10-01' }, 'not-as-restored'],
    ['that says that it restores what never was', { ...release, restores: '2019-10-01' }, 'not-as-restored'],
  ])('%s', (_name, given, code) => {
    expect(judge(given)).toMatchObject({ ok: false, why: 'issues' });
    expect(codes(judge(given))).toContain(code);
  });

  it('on a day before the latest version’s: the clock is wrong', () => {
    expect(codes(judge(release, '2020-09-30T12:00:00.000Z'))).toEqual(['clock-behind']);
  });

  it('at a moment before the latest version’s on the same day', () => {
    const once = after(addition, NOON);
    const next = { ...release, base: baseOf(once), csv: longer.replace('44', '45') };
    expect(codes(judge(next, '2026-11-22T11:00:00.000Z', once))).toEqual(['clock-behind']);
  });

  it('where the latest published file is damaged', () => {
    const damaged = {
      ...published,
      datasets: [{ ...published.datasets[0]!, damaged: ['2020-10-02' as const] }],
    };
    expect(codes(judge(release, NOON, damaged))).toEqual(['damaged-version']);
  });

  it('with every issue at once', () => {
    const all = { ...withoutReason, reasons: [], ticks: [{ warning: 'none', message: 'x', reason: 'y' }] };
    expect(codes(judge(all))).toEqual(['stale-tick', 'no-reason', 'cell-without-reason']);
  });
});

describe('a release that somebody has overtaken', () => {
  it('is told what was published since, cell by cell', () => {
    const since = after(addition, NOON);
    expect(judge(release, '2026-11-22T13:00:00.000Z', since)).toMatchObject({
      ok: false,
      why: 'conflict',
      conflict: {
        base: '2020-10-01',
        since: [
          {
            version: { id: '2026-11-22' },
            revision: {
              cells: [
                { period: '2020-21', measure: 'boats', what: 'added' },
                { period: '2020-21', measure: 'sold', what: 'added' },
              ],
            },
          },
        ],
      },
    });
  });

  it('is known again where it was published itself, even with the keys of its text in another order', () => {
    const since = after(release, NOON);
    const reordered = Object.fromEntries(Object.entries(release).reverse()) as unknown as Release;
    expect(judge(reordered, '2026-11-23T12:00:00.000Z', since)).toMatchObject({
      ok: false,
      why: 'already published',
      version: { id: '2026-11-22' },
    });
  });
});

describe('going back to an earlier version', () => {
  const since = after(release, NOON);
  const csvOf = () => firstHarbour;
  const restore = (to?: string, reason = 'The first count was right.') =>
    restoreRelease({ dataset: 'harbour', reason, ...(to !== undefined && { to }) }, since, csvOf);
  const restored = () => {
    const made = restore();
    if (!made.ok) throw new Error(JSON.stringify(made.issues));
    return made.release;
  };

  it('publishes its figures byte for byte, with its own source and a reason for each that changes', () => {
    expect(restored()).toMatchObject({
      csv: firstHarbour,
      citation: { paper: 'harbour-book' },
      restores: '2020-10-01',
      note: 'The figures of 1 October 2020 are published again.',
      reason: 'The first count was right.',
      reasons: [{ period: '2019-20', measure: 'boats', reason: 'The first count was right.' }],
    });
    expect(judge(restored(), '2026-11-23T12:00:00.000Z', since)).toMatchObject({
      ok: true,
      version: { id: '2026-11-23', number: '1.0.2', publication: { restores: '2020-10-01' } },
    });
  });

  it('is refused without a reason', () => {
    const made = restore(undefined, ' ');
    expect(made.ok && codes(judge(made.release, '2026-11-23T12:00:00.000Z', since))).toContain('no-reason');
  });

  it.each([
    ['the latest', '2026-11-22', 'already-latest'],
    ['one that never was', '2019-01-01', 'unknown-version'],
  ])('is refused to %s', (_, to, code) => {
    expect(restore(to)).toMatchObject({ ok: false, issues: [{ code }] });
  });

  it('is refused where there is nothing before', () => {
    expect(restoreRelease({ dataset: 'harbour', reason: 'So.' }, published, csvOf)).toMatchObject({
      ok: false,
      issues: [{ code: 'nothing-to-undo' }],
    });
  });
});

function cites(citation: Partial<Citation>): Release {
  const { unlisted: _listed, ...known } = release.citation;
  return { ...release, citation: { ...known, ...citation } };
}

function baseOf({ datasets: [first] }: Published): Release['base'] {
  const { id, sha256 } = first!.latest.version;
  return { version: id, sha256 };
}
