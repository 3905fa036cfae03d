import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// A process of its own may start slowly on a busy machine.
jest.setTimeout(60_000);

const check = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/check.ts', ...args], {
    cwd: process.cwd(),
    encoding: 'utf8',
  });
const STACK_TRACE = /^\s+at .+:\d+:\d+\)?$|Error:|node_modules/m;

describe('checking the data of the papers', () => {
  const { status, stdout, stderr } = check();

  it('succeeds', () => {
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('tells the two differences that stand in the papers, and no others', () => {
    expect(stdout.split('\n').filter((line) => line.startsWith('As printed:'))).toEqual([
      'As printed: Elective home education, 2017/18: 167 + 74 + 4 + 27 + 27 = 299, and the paper prints 297: a difference of 2.',
      'As printed: Elective home education, 11 September 2020: 33 in “Elective home education by year group”, 32 in “Elective home education”: a difference of 1.',
    ]);
  });

  it('says that everything is in order', () => {
    expect(stdout).toContain('6 datasets and the meetings data are in order.');
  });
});

it.each(['--help', '-h'])('says how it is used where %s asks, and checks nothing', (asked) => {
  const { status, stdout, stderr } = check(asked);
  expect(stdout).toMatch(/^Usage: npm run check \[-- <folder>\]\n/);
  expect(stdout).not.toContain('in order');
  expect([status, stderr]).toEqual([0, '']);
});

describe('checking data with problems', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'data-'));
  const change = (file: string, found: string, by: string) => {
    const text = readFileSync(join(dataFolder, file), 'utf8');
    if (!text.includes(found)) throw new Error(`not in ${file}: ${found}`);
    writeFileSync(join(dataFolder, file), text.replace(found, by));
  };
  cpSync(join(process.cwd(), 'data'), dataFolder, { recursive: true });
  change('elective-home-education/2020-10-27.csv', '58,8,23,28', '58,8,"1,204 ",N/A');
  change('family-time-capacity/2020-10-27.csv', 'Calendar day,x,6', 'Calendar day,22/09/2020,6');
  writeFileSync(join(dataFolder, 'youth-offending-cohort/versions.json'), '[');
  rmSync(join(dataFolder, 'meetings/pending-items.csv'));
  const { status, stdout, stderr } = check(dataFolder);
  rmSync(dataFolder, { recursive: true });

  it('fails', () => {
    expect(status).toBe(1);
  });

  it.each([
    [
      'elective-home-education/2020-10-27.csv, row 6, column I (transferred_la): "1,204 " has a comma or a space between its digits. Write digits alone: 1204.',
    ],
    [
      'elective-home-education/2020-10-27.csv, row 6, column J (y11_leavers): "N/A" does not say why there is no number. Write z (not applicable) or x (not available).',
    ],
    [
      'family-time-capacity/2020-10-27.csv, row 3, column C (as_at): "22/09/2020" is not a day. Write 2020-09-22.',
    ],
    [
      'meetings/pending-items.csv: The file is not there. Put it back: with no rows it still needs its header.',
    ],
  ])('tells, with file, row and column: %s', (line) => {
    expect(stderr.split('\n')).toContain(line);
  });

  it('names the list of versions that cannot be read', () => {
    expect(stderr).toContain('youth-offending-cohort/versions.json: The list is not right');
  });

  it('names the files that are not as they were published', () => {
    expect(stderr).toMatch(
      /^elective-home-education\/2020-10-27\.csv: The file is not the one that was published/m,
    );
    expect(stderr).toMatch(
      /^family-time-capacity\/2020-10-27\.csv: The file is not the one that was published/m,
    );
  });

  it('counts them, and says that nothing was published', () => {
    expect(stderr).toContain(`7 problems in ${dataFolder}. Nothing was built or published.`);
  });

  it('shows nobody a stack trace, and says nothing of success', () => {
    expect(stderr).not.toMatch(STACK_TRACE);
    expect(stdout).toBe('');
  });
});

describe('checking a folder that is not there', () => {
  it('fails with the names of the files, and no stack trace', () => {
    const { status, stderr } = check(join(tmpdir(), 'no-such-folder-of-data'));
    expect(status).toBe(1);
    expect(stderr).toContain(
      'elective-home-education/versions.json: The list is not right: it is not there.',
    );
    expect(stderr).not.toMatch(STACK_TRACE);
  });
});
