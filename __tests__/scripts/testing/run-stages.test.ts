import { countStage, runStages } from '@/scripts/testing/run-stages.mjs';

const ok = () => Promise.resolve({ ok: true, output: '' });
const fails = () => Promise.resolve({ ok: false, output: 'the whole output' });

describe('runStages', () => {
  let said = '';

  beforeEach(() => {
    said = '';
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      said += text as string;
      return true;
    });
  });

  afterEach(() => jest.restoreAllMocks());

  it('goes on after a failure, and shows what failed whole', async () => {
    const total = await runStages([
      { name: 'types', run: fails },
      { name: 'lint', run: ok },
    ]);
    expect(total).toEqual({ passed: 1, failed: 1, skipped: 0, testsRun: 0 });
    expect(said).toContain('the whole output');
  });

  it('does not run what needs a stage that failed', async () => {
    const browser = jest.fn(ok);
    await runStages([
      { name: 'build', run: fails },
      { name: 'browser tests', needs: 'build', run: browser },
    ]);
    expect(browser).not.toHaveBeenCalled();
    expect(said).toContain('browser tests: not run, because the build failed');
  });

  it('runs a stage beside the one before it, and waits for both before the next', async () => {
    const order: string[] = [];
    let finishLint = (): void => undefined;
    const lint = new Promise<void>((resolve) => (finishLint = resolve));
    const note = (name: string) => () => ok().finally(() => order.push(name));
    await runStages([
      { name: 'lint', run: () => lint.then(note('lint')) },
      { name: 'unit', beside: true, run: () => note('unit')().finally(finishLint) },
      { name: 'build', run: note('build') },
    ]);
    expect(order).toEqual(['unit', 'lint', 'build']);
  });

  it('counts a stage that throws as failed', async () => {
    const total = await runStages([{ name: 'budget', run: () => Promise.reject(new Error('too heavy')) }]);
    expect(total.failed).toBe(1);
    expect(said).toContain('too heavy');
  });
});

describe('countStage', () => {
  it('adds the tests that a stage counted', () => {
    const counts = countStage({ ok: true, output: '', passed: 12, failed: 0, skipped: 1 });
    expect(counts).toEqual({ passed: 12, failed: 0, skipped: 1, testsRun: 12 });
  });

  it('never takes a failed run for a success, even when each test in it passed', () => {
    expect(countStage({ ok: false, output: '', passed: 12, failed: 0 }).failed).toBe(1);
  });
});
