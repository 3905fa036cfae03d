import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogue } from '@/data/catalogue';
import { registers } from '@/data/meetings/registers';
import { readPublished } from '@/lib/store/read-published';

let dataFolder: string;

beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'data-'));
  cpSync(join(process.cwd(), 'data'), dataFolder, { recursive: true });
});
afterEach(() => rmSync(dataFolder, { recursive: true, force: true }));

const read = () => readPublished(dataFolder, catalogue, registers);
const problems = () => {
  const result = read();
  return result.ok ? [] : result.issues.map(({ file, code }) => [file, code]);
};

describe('all that the council has published', () => {
  it('is read, each dataset with its latest version', () => {
    const result = read();
    expect(
      result.ok && result.published.datasets.map(({ latest }) => [latest.dataset.id, latest.version.id]),
    ).toEqual([
      ['elective-home-education', '2020-10-27'],
      ['elective-home-education-by-year-group', '2020-10-27'],
      ['children-missing-education', '2019-09-17'],
      ['children-missing-education-characteristics', '2019-09-17'],
      ['youth-offending-cohort', '2020-10-27'],
      ['family-time-capacity', '2020-10-27'],
    ]);
  });

  it('is not read in part: what is wrong in several datasets and the meetings is told at once', () => {
    rmSync(join(dataFolder, 'youth-offending-cohort/2020-10-27.csv'));
    writeFileSync(join(dataFolder, 'family-time-capacity/versions.json'), 'oh');
    writeFileSync(join(dataFolder, 'children-missing-education/2019-09-17.csv'), '');
    rmSync(join(dataFolder, 'meetings/papers.csv'));
    expect(problems()).toEqual(
      expect.arrayContaining([
        ['children-missing-education/2019-09-17.csv', 'changed-on-disk'],
        ['children-missing-education/2019-09-17.csv', 'empty-file'],
        ['youth-offending-cohort/2020-10-27.csv', 'missing-file'],
        ['family-time-capacity/versions.json', 'bad-versions-file'],
        ['meetings/papers.csv', 'missing-register'],
      ]),
    );
  });

  it('names a paper that the list of papers does not have', () => {
    const path = join(dataFolder, 'family-time-capacity/versions.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"2020-10-27-agenda-pack"', '"2020-10-27-pack"'));
    expect(problems()).toContainEqual(['family-time-capacity/versions.json', 'unknown-paper']);
  });

  it('with one dataset wrong is not read at all', () => {
    writeFileSync(join(dataFolder, 'family-time-capacity/2020-10-27.csv'), 'visits_a_day\n6\n');
    expect(read()).not.toHaveProperty('published');
  });

  it('is told to be missing where the folder is empty, and nothing is thrown', () => {
    rmSync(dataFolder, { recursive: true });
    expect(problems()).toEqual(
      expect.arrayContaining([
        ['elective-home-education/versions.json', 'bad-versions-file'],
        ['family-time-capacity/versions.json', 'bad-versions-file'],
        ['meetings/meetings.csv', 'missing-register'],
        ['meetings/events.csv', 'missing-register'],
      ]),
    );
  });

  it('is the same whatever stands beside it in the folder', () => {
    writeFileSync(join(dataFolder, 'README.md'), readFileSync(join(dataFolder, 'catalogue.ts')));
    expect(read().ok).toBe(true);
  });
});
