import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Each command is a process of its own, which may start slowly on a busy machine.
jest.setTimeout(300_000);

const ID = 'family-time-capacity';
const folder = mkdtempSync(join(tmpdir(), 'officer-'));
const dataFolder = join(folder, 'data');
cpSync(join(process.cwd(), 'data'), dataFolder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const data = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/data.ts', ...args, '--data', dataFolder], {
    cwd: process.cwd(),
    encoding: 'utf8',
  });
const json = (...args: string[]) => JSON.parse(data(...args, '--json').stdout) as Record<string, unknown>;
const place = (name: string) => join(folder, name);
const [csvName = ''] = readdirSync(join(dataFolder, ID)).filter((name) => name.endsWith('.csv'));
const published = readFileSync(join(dataFolder, ID, csvName), 'utf8');

const versions = JSON.parse(readFileSync(join(dataFolder, ID, 'versions.json'), 'utf8')) as {
  note: string;
}[];

// Invented: the building never held seven.
writeFileSync(place('seven.csv'), published.replace('Calendar day,x,6', 'Calendar day,x,7'));
writeFileSync(place('bad.csv'), published.replace('Calendar day,x,6', 'Calendar day,x,"1,006"'));
const of = ['--dataset', ID];
const STACK_TRACE = /^\s+at .+:\d+:\d+\)?$/m;

describe('an officer at the command line', () => {
  it('is told what is wrong in a file, and gets it corrected', () => {
    const { status, stderr } = data(
      'check',
      place('bad.csv'),
      ...of,
      '--accept-corrections',
      place('good.csv'),
    );
    expect(status).toBe(1);
    expect(stderr).toContain('Write digits alone: 1006.');
    expect(readFileSync(place('good.csv'), 'utf8')).toContain('Calendar day,x,1006');
  });

  it('sees each cell that differs, with the name that a reason is given by', () => {
    expect(json('diff', place('seven.csv'), ...of)).toMatchObject({
      command: 'diff',
      outcome: 'done',
      exitCode: 0,
      number: '1.0.1',
      kind: 'patch',
      cells: [{ what: 'corrected', needsReason: true, before: { value: 6 }, after: { value: 7 } }],
    });
  });

  it('sees what readers would find changed', () => {
    const { status, stdout } = data('preview', place('seven.csv'), ...of);
    expect(status).toBe(0);
    expect(stdout).toContain(`/datasets/${ID}`);
    expect(stdout).toMatch(/\d+ addresses would change or be new, and \d+ would stay as they are\./);
  });

  it('sees its own note where readers will find it, and not that of the latest version', () => {
    const changes = (...note: string[]) =>
      JSON.stringify(json('preview', place('seven.csv'), ...of, ...note)['changes']);
    const { note: latest } = versions.at(-1) ?? {};
    expect(changes('--note', 'Counted again.')).toContain('Counted again.');
    const untold = changes();
    expect(untold).toContain('(your release note)');
    expect(untold).not.toContain(`1.0.1. ${latest}`);
  });

  it('publishes with a reason for the cell, is told when it is there already, undoes, and reads the history', () => {
    const make = ['--note', 'Counted again.', '--reason', 'A mistake.', '--by', 'An officer'];
    expect(data('publish', place('seven.csv'), ...of, ...make)).toMatchObject({ status: 1 });
    const reasons = ['--because', '*=Seven fit.', '--tick', '*=Seven fit.'];
    const saved = data(
      'publish',
      place('seven.csv'),
      ...of,
      ...make.slice(0, 4),
      ...reasons,
      '--save',
      place('release.json'),
    );
    expect(saved).toMatchObject({ status: 0, stderr: '' });
    const release = () => json('publish', place('release.json'), '--by', 'An officer');
    expect(release()).toMatchObject({
      outcome: 'done',
      version: { number: '1.0.1', note: 'Counted again.' },
    });
    expect(release()).toMatchObject({ outcome: 'done', alreadyPublished: true });
    const other = JSON.parse(readFileSync(place('release.json'), 'utf8')) as object;
    writeFileSync(place('late.json'), JSON.stringify({ ...other, note: 'Another.' }));
    expect(json('publish', place('late.json'))).toMatchObject({ outcome: 'published since', exitCode: 3 });
    expect(json('undo', ID, '--reason', 'Six it was.', '--by', 'Another')).toMatchObject({
      outcome: 'done',
      version: { number: '1.0.2', publication: { reason: 'Six it was.' } },
    });
    expect(json('history', ID)).toMatchObject({
      history: [
        { seq: 2, who: 'Another', action: 'undo' },
        { seq: 1, who: 'An officer', action: 'publish', note: 'Counted again.' },
      ],
    });
  });

  it('is told when the history was edited, and nothing more is published', () => {
    const history = join(dataFolder, 'history.jsonl');
    const whole = readFileSync(history, 'utf8');
    writeFileSync(history, whole.replace('Counted again.', 'Nothing happened.'));
    const { status, stderr } = data('undo', ID, '--reason', 'Once more.');
    writeFileSync(history, whole);
    expect(status).toBe(5);
    expect(stderr).toContain('history.jsonl, row 1: The line is not as it was written.');
  });
});

describe('a wrong use is one sentence and exit code 2', () => {
  it.each([
    ['a file that is not there', ['check', place('nowhere.csv'), ...of], 'There is no file at'],
    ['a folder', ['check', folder, ...of], 'is a folder or a device, not a file.'],
    ['a dataset that is none', ['template', '../data'], '“../data” is not a dataset.'],
    [
      'a file that is there already',
      ['template', ID, place('seven.csv')],
      'is there already. Choose another name.',
    ],
    ['a command that is none', ['pubish'], "unknown command 'pubish'"],
  ])('%s', (_, args, sentence) => {
    const { status, stdout, stderr } = data(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(STACK_TRACE);
    expect(stdout).toBe('');
  });
});
