import { join } from 'node:path';
import { catalogue } from '@/data/catalogue';
import { registers } from '@/data/meetings/registers';
import type { DatasetTexts, PublishedTexts } from '@/lib/edition/edition';
import { openPublished, openSoundPublished } from '@/lib/edition/open-published';
import { readPublishedTexts } from '@/lib/store/read-texts';

const ID = 'family-time-capacity';
const ids = catalogue.map(({ dataset }) => dataset.id);
const texts = readPublishedTexts(join(process.cwd(), 'data'), ids);
const [first] = JSON.parse(texts.datasets.find(({ id }) => id === ID)!.versions!) as [{ id: string }];
const csv = texts.datasets.find(({ id }) => id === ID)!.csvs[first.id]!;
const later = { ...first, id: '2021-10-27', published: '2021-10-27', number: '1.0.1' };

/** What is published, with other files in the folder of one dataset. */
const having = (files: Omit<DatasetTexts, 'id'>): PublishedTexts => ({
  ...texts,
  datasets: texts.datasets.map((each) => (each.id === ID ? { id: ID, ...files } : each)),
});
const twice = { versions: JSON.stringify([first, later]), csvs: { [first.id]: csv, '2021-10-27': csv } };
const damagedLatest = { ...twice, csvs: { ...twice.csvs, '2021-10-27': csv.replace(',6,', ',9,') } };
const sound = (files: Omit<DatasetTexts, 'id'>) => {
  const opened = openSoundPublished(having(files), catalogue, registers);
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  return opened;
};
const found = (opened: ReturnType<typeof sound>) =>
  opened.published.datasets.find(({ dataset }) => dataset.id === ID);

describe('what is published, opened from texts', () => {
  it('is every dataset of the catalogue and the meetings', () => {
    const opened = openPublished(texts, catalogue, registers);
    expect(opened.ok && opened.published.datasets.map(({ dataset }) => dataset.id)).toEqual(ids);
    expect(opened.ok && opened.published.meetings.papers).toHaveLength(2);
  });

  it('is not opened at all where one file is damaged', () => {
    const opened = openPublished(having(damagedLatest), catalogue, registers);
    expect(opened.ok ? [] : opened.issues.map(({ file, code }) => [file, code])).toEqual([
      [`${ID}/2021-10-27.csv`, 'changed-on-disk'],
    ]);
  });

  it('may name a paper that no list has yet, where the version says so', () => {
    const citation = { paper: 'a-new-paper', title: 'New', meeting: '2021-10-27', item: '1', place: '1' };
    const naming = (more: object) =>
      having({
        ...twice,
        versions: JSON.stringify([first, { ...later, citation: { ...citation, ...more } }]),
      });
    expect(openPublished(naming({ unlisted: true }), catalogue, registers).ok).toBe(true);
    expect(openPublished(naming({}), catalogue, registers)).toMatchObject({
      issues: [{ code: 'unknown-paper' }],
    });
  });
});

describe('for a running site a damaged file never shows other numbers', () => {
  it('nothing is set aside where nothing is damaged', () => {
    const opened = sound(twice);
    expect(opened.notes).toEqual([]);
    expect(found(opened)).not.toHaveProperty('damaged');
    expect(opened.published).not.toHaveProperty('unreadable');
  });

  it('a damaged latest version gives way to the one before it, and is named', () => {
    const opened = sound(damagedLatest);
    expect(found(opened)).toMatchObject({
      latest: { version: { id: first.id } },
      tables: { length: 1 },
      damaged: ['2021-10-27'],
    });
    expect(opened.notes).toMatchObject([{ code: 'changed-on-disk', file: `${ID}/2021-10-27.csv` }]);
  });

  it('a damaged earlier version is left out, and the latest stays', () => {
    const opened = sound({ ...twice, csvs: { '2021-10-27': csv } });
    expect(found(opened)).toMatchObject({
      latest: { version: { id: '2021-10-27' } },
      tables: { length: 1 },
      damaged: [first.id],
    });
    expect(opened.notes).toMatchObject([{ code: 'missing-file' }]);
  });

  it('a dataset of which no version is left is named apart, and the others are shown', () => {
    const opened = sound({ ...twice, csvs: {} });
    expect(opened.published.datasets).toHaveLength(ids.length - 1);
    expect(opened.published.unreadable).toMatchObject([
      { dataset: { id: ID }, damaged: [first.id, '2021-10-27'] },
    ]);
  });

  it('what was read before the damage stays', () => {
    const before = sound(twice);
    const opened = openSoundPublished(having(damagedLatest), catalogue, registers, before.published);
    expect(opened.ok && opened.published).toEqual(before.published);
    expect(opened.ok && opened.notes).toMatchObject([{ code: 'changed-on-disk' }]);
  });

  it('what was read before is not kept where another file is listed under the same name', () => {
    const listedAnew = { ...later, sha256: '0'.repeat(64) };
    const files = { ...damagedLatest, versions: JSON.stringify([first, listedAnew]) };
    const opened = openSoundPublished(having(files), catalogue, registers, sound(twice).published);
    expect(opened.ok && found(opened)).toMatchObject({ damaged: ['2021-10-27'] });
  });

  it('a file that no list names is not shown and stops nothing', () => {
    const opened = sound({ ...twice, csvs: { ...twice.csvs, '2022-01-01': 'half of a fi' } });
    expect(found(opened)?.tables).toHaveLength(2);
  });

  it('a list of versions that cannot be read still stops it: nothing says what was published', () => {
    expect(openSoundPublished(having({ ...twice, versions: '[' }), catalogue, registers)).toMatchObject({
      ok: false,
      issues: [{ code: 'bad-versions-file' }],
    });
  });
});
