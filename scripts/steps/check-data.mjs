import { runNode } from './run-command.mjs';
import { Stop, say } from './say.mjs';

/** @param {{ show?: boolean }} [options] */
export function runDataCheck({ show = false } = {}) {
  return runNode('node_modules/tsx/dist/cli.mjs', ['scripts/check.ts'], { show });
}

/** Stops with every problem of the data, before anything is built or served from it. */
export async function checkData() {
  say('Checking the data …');
  const { ok } = await runDataCheck({ show: true });
  if (!ok) throw new Stop('The data has problems, listed above. Nothing was built or served.');
}
