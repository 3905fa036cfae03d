import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KeptRelease } from '@/lib/release/kept-release';
import {
  keepRelease,
  newKeptId,
  readKeptRelease,
  readKeptReleases,
  releasesFolder,
} from '@/lib/store/kept-releases';

const kept: KeptRelease = {
  id: '0123456789abcdef0123456789abcdef',
  release: {
    format: 'childrens-services-statistics/release/1',
    dataset: 'orchard',
    base: { version: '2031-05-01', sha256: 'a'.repeat(64) },
    csv: 'time_period,trees\n2031,12\n',
    citation: {
      paper: '2031-05-01-pack',
      title: 'Trees',
      meeting: '2031-05-01',
      item: 'Item 1',
      place: 'Page 1',
    },
    note: 'Twelve trees.',
    reasons: [],
    ticks: [],
  },
  preparedBy: { account: 'jo', name: 'Jo Smith' },
  preparedAt: '2031-05-02T09:00:00.000Z',
};
const folder = () => join(mkdtempSync(join(tmpdir(), 'releases-')), 'releases');

describe('a release that waits', () => {
  it('is read as it was kept', () => {
    const place = folder();
    keepRelease(place, kept);

    expect(readKeptRelease(place, kept.id)).toEqual(kept);
    expect(readdirSync(place)).toEqual([`${kept.id}.json`]);
  });

  it('is kept with what was decided', () => {
    const place = folder();
    const by = { account: 'sam', name: 'Sam Reed' };
    const decided = {
      ...kept,
      decision: { what: 'sent back', by, at: '2031-05-03T09:00:00.000Z', why: 'A typing error.' },
    } as const;
    keepRelease(place, kept);
    keepRelease(place, decided);

    expect(readKeptReleases(place)).toEqual([decided]);
  });

  it.each(['../../etc/passwd', '..', '', kept.id.toUpperCase(), `${kept.id}.json`])(
    'is never looked for at “%s”',
    (id) => {
      expect(readKeptRelease(folder(), id)).toBeUndefined();
    },
  );

  it('is none where the file is not one of ours', () => {
    const place = folder();
    keepRelease(place, kept);
    writeFileSync(join(place, `${kept.id}.json`), '{}');

    expect(readKeptRelease(place, kept.id)).toBeUndefined();
  });
});

test('the last that was prepared comes first', () => {
  const place = folder();
  const later = { ...kept, id: newKeptId(), preparedAt: '2031-05-09T09:00:00.000Z' };
  keepRelease(place, later);
  keepRelease(place, kept);

  expect(readKeptReleases(place).map(({ id }) => id)).toEqual([later.id, kept.id]);
  expect(readKeptReleases(folder())).toEqual([]);
});

test('releases wait beside the accounts, or where RELEASES_FOLDER says', () => {
  delete process.env['RELEASES_FOLDER'];
  expect(releasesFolder('/etc/figures/officers.json')).toBe('/etc/figures/releases');

  process.env['RELEASES_FOLDER'] = '/srv/releases';
  expect(releasesFolder('/etc/figures/officers.json')).toBe('/srv/releases');
});
