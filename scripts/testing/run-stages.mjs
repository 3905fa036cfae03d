import { say, secondsSince } from '../steps/say.mjs';

/** @typedef {import('./stages.mjs').Stage} Stage */
/** @typedef {import('./stages.mjs').Found} Found */
/** @typedef {{ passed: number, failed: number, skipped: number, testsRun: number }} Total */

/** A stage that throws has failed, and says why. @param {Stage} stage @returns {Promise<Found>} */
async function find(stage) {
  try {
    return await stage.run();
  } catch (error) {
    return { ok: false, output: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * How many tests a stage adds. One that failed adds at least one failure, whatever it counted itself.
 * @param {Found} found
 */
export function countStage({ ok, passed, failed, skipped = 0 }) {
  if (passed === undefined || failed === undefined) {
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped, testsRun: 0 };
  }
  return { passed, failed: ok ? failed : Math.max(failed, 1), skipped, testsRun: passed + failed };
}

/**
 * Runs every stage, whatever the ones before it found, but for a stage that needs one that failed. A stage that
 * may run beside others is not waited for until the next one that may not.
 * @param {readonly Stage[]} stages
 * @returns {Promise<Total>}
 */
export async function runStages(stages) {
  const total = { passed: 0, failed: 0, skipped: 0, testsRun: 0 };
  /** @type {Set<string>} */
  const failedStages = new Set();
  /** @type {Promise<void>[]} */
  let running = [];
  for (const stage of stages) {
    if (!stage.beside) {
      await Promise.all(running);
      running = [];
    }
    if (stage.needs !== undefined && failedStages.has(stage.needs)) {
      say(`${stage.name}: not run, because the ${stage.needs} failed`);
      continue;
    }
    const done = runStage(stage, total).then((ok) => {
      if (!ok) failedStages.add(stage.name);
    });
    running.push(done);
  }
  await Promise.all(running);
  return total;
}

/** @param {Stage} stage @param {Total} total what it found is added to this @returns {Promise<boolean>} */
async function runStage(stage, total) {
  say(`${stage.name} …`);
  const startedAt = Date.now();
  const found = await find(stage);
  const counts = countStage(found);
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  total.testsRun += counts.testsRun;
  const tests = counts.testsRun > 0 ? `, ${counts.passed} tests passed, ${counts.failed} failed` : '';
  say(`  ${stage.name}: ${found.ok ? 'ok' : 'FAILED'} in ${secondsSince(startedAt)}${tests}`);
  if (!found.ok) say(found.output);
  return found.ok;
}
