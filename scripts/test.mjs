import { install } from './steps/install.mjs';
import { requireNode } from './steps/require-node.mjs';
import { runMain } from './steps/run-main.mjs';
import { say } from './steps/say.mjs';
import { runStages } from './testing/run-stages.mjs';
import { stages } from './testing/stages.mjs';

await runMain(async () => {
  requireNode();
  await install();
  const { passed, failed, skipped, testsRun } = await runStages(stages);
  if (skipped > 0) say(`Tests that are marked to be skipped: ${skipped}.`);
  if (testsRun === 0) say('No test ran, which counts as a failure.');
  say(`${passed} passed, ${failed} failed`);
  if (failed > 0 || testsRun === 0) process.exitCode = 1;
});
