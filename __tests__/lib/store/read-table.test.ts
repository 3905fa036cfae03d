import {
  appendFileSync,
  copyFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { electiveHomeEducation } from '@/data/elective-home-education/dataset';
import { readAuthoredCsv, readTables } from '@/lib/store/read-table';

const ID = 'elective-home-education';
let dataFolder: string;
let csv: string;
let list: string;

beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'data-'));
  cpSync(join(process.cwd(), 'data', ID), join(dataFolder, ID), { recursive: true });
  csv = join(dataFolder, ID, '2020-10-27.csv');
  list = join(dataFolder, ID, 'versions.json');
});
afterEach(() => rmSync(dataFolder, { recursive: true }));

const read = () => readTables(dataFolder, electiveHomeEducation);
const problems = () => {
  const result = read();
  return result.ok ? [] : result.issues.map(({ file, code, row }) => [file, code, row]);
};
const replaceIn = (path: string, found: string, by: string) => {
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(found);
  writeFileSync(path, text.replace(found, by));
};

describe('a folder as it was published', () => {
  it('gives a table for each version', () => {
    expect(read()).toMatchObject({
      ok: true,
      tables: [{ dataset: { id: ID }, version: { id: '2020-10-27' }, observations: { length: 7 } }],
    });
  });

  it('gives them earliest first', () => {
    const [version] = JSON.parse(readFileSync(list, 'utf8')) as [Record<string, unknown>];
    const later = { ...version, id: '2021-10-27', published: '2021-10-27', number: '1.0.1' };
    writeFileSync(list, JSON.stringify([version, later]));
    copyFileSync(csv, join(dataFolder, ID, '2021-10-27.csv'));
    expect(read()).toMatchObject({
      ok: true,
      tables: [{ version: { id: '2020-10-27' } }, { version: { id: '2021-10-27' } }],
    });
  });

  it('gives the bytes of a version as the council keeps them', () => {
    expect(readAuthoredCsv(dataFolder, ID, '2020-10-27')).toBe(readFileSync(csv, 'utf8'));
  });
});

describe('a file that is not the one that was published', () => {
  it('is told, though every value in it is right', () => {
    // A line end at the end of the file changes no value.
    writeFileSync(csv, readFileSync(csv, 'utf8').trimEnd());
    expect(problems()).toEqual([[`${ID}/2020-10-27.csv`, 'changed-on-disk', undefined]]);
  });

  it('is told when one digit has changed, which no rule could see', () => {
    replaceIn(csv, ',58,', ',59,');
    expect(problems()).toEqual([[`${ID}/2020-10-27.csv`, 'changed-on-disk', undefined]]);
  });

  it('is told together with what is wrong in it, row by row', () => {
    replaceIn(csv, '2019-08-31,183,', '2019-08-31,"1,83",');
    replaceIn(csv, '2020-08-31,201,', '31/08/2020,201,');
    expect(problems()).toEqual([
      [`${ID}/2020-10-27.csv`, 'changed-on-disk', undefined],
      [`${ID}/2020-10-27.csv`, 'cell-not-a-whole-number', 6],
      [`${ID}/2020-10-27.csv`, 'not-a-day', 7],
    ]);
  });

  it('is told as a letter that cannot be read where it was saved in another encoding', () => {
    writeFileSync(csv, Buffer.from(readFileSync(csv, 'utf8').replace('End of', 'Fin d’é'), 'latin1'));
    expect(problems()).toEqual([
      [`${ID}/2020-10-27.csv`, 'changed-on-disk', undefined],
      [`${ID}/2020-10-27.csv`, 'not-utf-8', 2],
    ]);
  });
});

describe('a file that is', () => {
  it('listed and not there is told', () => {
    rmSync(csv);
    expect(problems()).toEqual([[`${ID}/2020-10-27.csv`, 'missing-file', undefined]]);
  });

  it('there and not listed is told, with the checksum to list it with', () => {
    writeFileSync(join(dataFolder, ID, '2021-10-27.csv'), 'swimming\n');
    expect(read()).toEqual({
      ok: false,
      issues: [
        {
          level: 'fail',
          code: 'unlisted-file',
          file: `${ID}/2021-10-27.csv`,
          message:
            'The file is not listed in versions.json, so no reader would see it. List it there with "sha256": "6542ca170aa59e42c273c5ba9064429a2ac6449bb774f0914378adde8d0cdb26", or remove it.',
        },
      ],
    });
  });

  it('not a CSV is none of its business', () => {
    writeFileSync(join(dataFolder, ID, 'notes.txt'), 'a note');
    expect(read().ok).toBe(true);
  });
});

describe('a list of versions that is not right', () => {
  it.each([
    ['is not JSON', 'versions: none', 'The list is not right: is not a list of versions in JSON.'],
    ['is empty', '[]', 'The list is not right: has no version.'],
    ['is no list', '{}', 'The list is not right: is not a list of versions in JSON.'],
  ])('%s', (_, text, message) => {
    writeFileSync(list, text);
    expect(read()).toEqual({
      ok: false,
      issues: [{ level: 'fail', code: 'bad-versions-file', file: `${ID}/versions.json`, message }],
    });
  });

  it('is not there', () => {
    rmSync(list);
    expect(read()).toEqual({
      ok: false,
      issues: [
        {
          level: 'fail',
          code: 'bad-versions-file',
          file: `${ID}/versions.json`,
          message: 'The list is not right: it is not there.',
        },
      ],
    });
  });

  it('lacks a field and has another that is wrong, both told', () => {
    replaceIn(list, '"number": "1.0.0",', '"number": "first",');
    replaceIn(list, '"item": "Item 7",', '');
    const result = read();
    expect(result.ok ? [] : result.issues.map(({ message }) => message)).toEqual([
      '0.number is not right: is not a number such as 1.0.0.',
      '0.citation.item is not right: is missing, or is not a text in quotes.',
    ]);
  });

  it('is in the wrong order', () => {
    const [version] = JSON.parse(readFileSync(list, 'utf8')) as [Record<string, unknown>];
    writeFileSync(list, JSON.stringify([version, { ...version, id: '2019-10-27' }]));
    expect(read()).toMatchObject({
      ok: false,
      issues: [
        {
          code: 'bad-versions-file',
          message: 'The list is not right: is not in the order of publication, each day once.',
        },
      ],
    });
  });

  it('has another checksum than the file', () => {
    const [version] = JSON.parse(readFileSync(list, 'utf8')) as [Record<string, unknown>];
    writeFileSync(list, JSON.stringify([{ ...version, sha256: '0'.repeat(64) }]));
    expect(problems()).toEqual([[`${ID}/2020-10-27.csv`, 'changed-on-disk', undefined]]);
  });
});

describe('everything that is wrong in a folder is told at once', () => {
  it('a changed file, a file that is gone and one that is not listed', () => {
    const [version] = JSON.parse(readFileSync(list, 'utf8')) as [Record<string, unknown>];
    writeFileSync(
      list,
      JSON.stringify([version, { ...version, id: '2021-10-27', published: '2021-10-27', number: '1.1.0' }]),
    );
    writeFileSync(join(dataFolder, ID, '2022-10-27.csv'), '');
    appendFileSync(csv, '\n');
    expect(problems()).toEqual([
      [`${ID}/2022-10-27.csv`, 'unlisted-file', undefined],
      [`${ID}/2020-10-27.csv`, 'changed-on-disk', undefined],
      [`${ID}/2020-10-27.csv`, 'blank-row', 9],
      [`${ID}/2021-10-27.csv`, 'missing-file', undefined],
    ]);
  });

  it('and a folder that is not there at all', () => {
    expect(readTables(join(dataFolder, 'nowhere'), electiveHomeEducation)).toMatchObject({
      ok: false,
      issues: [{ code: 'bad-versions-file', file: `${ID}/versions.json` }],
    });
  });
});
