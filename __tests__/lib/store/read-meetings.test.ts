import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registers } from '@/data/meetings/registers';
import { readMeetings } from '@/lib/store/read-meetings';

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

const problems = () => {
  const read = readMeetings(dataFolder, registers, DATASETS);
  return read.ok ? [] : read.issues.map(({ file, code }) => [file, code]);
};

describe('the meetings data on the disk', () => {
  it('is read', () => {
    expect(readMeetings(dataFolder, registers, DATASETS)).toMatchObject({
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
