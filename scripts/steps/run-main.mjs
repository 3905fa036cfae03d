import { stopChildrenOnSignal, stopWhenNpmIsGone } from './children.mjs';

/**
 * Runs a command's main function. Whatever goes wrong ends as one sentence and exit code 1;
 * DEBUG=1 adds where it happened, for a developer.
 * @param {() => Promise<void>} main
 * @param {{ codeWhenStopped?: number }} [options] a server that is stopped has done its work: 0
 */
export async function runMain(main, { codeWhenStopped = 130 } = {}) {
  stopChildrenOnSignal(codeWhenStopped);
  stopWhenNpmIsGone();
  try {
    await main();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${message}\n`);
    if (process.env.DEBUG && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
    process.exitCode = 1;
  }
}
