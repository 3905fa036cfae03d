import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from './run-command.mjs';

/**
 * @typedef {object} JestOutcome
 * @property {boolean} ok
 * @property {number} passed
 * @property {number} failed a test file that could not even run counts as one
 * @property {number} skipped
 * @property {string} output
 */

/**
 * Unit tests take every core, and may have to share it. Browser tests have a browser and a server besides, and wait
 * longer, because a page may take seconds on a small machine.
 */
const pace = {
  unit: ['--maxWorkers=100%', '--testTimeout=60000'],
  browser: ['--maxWorkers=2', '--testTimeout=90000'],
};

/** @param {string} file */
function readCounts(file) {
  try {
    /** @type {unknown} */
    const report = JSON.parse(readFileSync(file, 'utf8'));
    return /** @type {Record<string, number>} */ (report);
  } catch {
    // Jest itself fell over before it could report: nothing is known but that it failed.
    return { numPassedTests: 0, numFailedTests: 1 };
  }
}

/**
 * Runs one of the two projects of jest.config.mjs and counts its tests.
 * @param {'unit' | 'browser'} project
 * @param {{ args?: readonly string[], env?: Record<string, string>, show?: boolean }} [options]
 * @returns {Promise<JestOutcome>}
 */
export async function runJest(project, { args = [], env = {}, show = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'test-report-'));
  const report = join(folder, 'report.json');
  const { ok, output } = await runNode(
    'node_modules/jest/bin/jest.js',
    ['--selectProjects', project, '--ci', '--json', `--outputFile=${report}`, ...pace[project], ...args],
    { env, show },
  );
  const counts = readCounts(report);
  rmSync(folder, { recursive: true });
  return {
    ok,
    passed: counts.numPassedTests ?? 0,
    failed: (counts.numFailedTests ?? 0) + (counts.numRuntimeErrorTestSuites ?? 0),
    skipped: (counts.numPendingTests ?? 0) + (counts.numTodoTests ?? 0),
    output,
  };
}
