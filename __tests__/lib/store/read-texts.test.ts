import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registers } from '@/data/meetings/registers';
import { validateRegisters } from '@/lib/meeting/validate-registers';
import { readDatasetTexts, readPublishedTexts } from '@/lib/store/read-texts';

const DATASETS = [
  'elective-home-education',
  'elective-home-education-by-year-group',
  'children-missing-education',
  'children-missing-education-characteristics',
  'youth-offending-cohort',
  'family-time-capacity',
];
let dataFolder: string;

beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'data-'));
  cpSync(join(process.cwd(), 'data/meetings'), join(dataFolder, 'meetings'), { recursive: true });
});
afterEach(() => rmSync(dataFolder, { recursive: true }));

const readMeetings = () =>
  validateRegisters(registers, readPublishedTexts(dataFolder, []).registers, DATASETS);
const problems = () => {
  const read = readMeetings();
  return read.ok ? [] : read.issues.map(({ file, code }) => [file, code]);
};

describe('the meetings data on the disk', () => {
  it('is read', () => {
    expect(readMeetings()).toMatchObject({
      ok: true,
      meetings: { papers: [{ id: '2019-09-17-minutes' }, { id: '2020-10-27-agenda-pack' }] },
    });
  });

  it('with a file missing is told', () => {
    rmSync(join(dataFolder, 'meetings/events.csv'));
    expect(problems()).toContainEqual(['meetings/events.csv', 'missing-register']);
  });

  it('with a file that nothing declares is told', () => {
    writeFileSync(join(dataFolder, 'meetings/holidays.csv'), 'holiday_id\n');
    expect(problems()).toEqual([['meetings/holidays.csv', 'stray-register']]);
  });

  it('that is not there at all is told file by file, and nothing is thrown', () => {
    rmSync(join(dataFolder, 'meetings'), { recursive: true });
    expect(problems()).toContainEqual(['meetings/meetings.csv', 'missing-register']);
  });
});

describe('the texts of a dataset', () => {
  it('are its list of versions and every CSV, listed or not', () => {
    mkdirSync(join(dataFolder, 'swimming-club'));
    writeFileSync(join(dataFolder, 'swimming-club/versions.json'), '[]');
    writeFileSync(join(dataFolder, 'swimming-club/2021-10-01.csv'), 'members\n5\n');
    writeFileSync(join(dataFolder, 'swimming-club/.2021-10-02.csv'), 'half of a fi');
    writeFileSync(join(dataFolder, 'swimming-club/notes.txt'), 'a note');
    expect(readDatasetTexts(dataFolder, 'swimming-club')).toEqual({
      id: 'swimming-club',
      versions: '[]',
      csvs: { '2021-10-01': 'members\n5\n' },
    });
  });

  it('are none where there is no folder', () => {
    expect(readDatasetTexts(dataFolder, 'nowhere')).toEqual({ id: 'nowhere', csvs: {} });
  });
});
