/** A sentence for whoever typed the command: what is wrong and what to do. Never a stack trace. */
export class Stop extends Error {}

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * Says what is being done and how long it took.
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withProgress(what, work) {
  say(`${what} …`);
  const startedAt = Date.now();
  const result = await work();
  say(`  done in ${secondsSince(startedAt)}`);
  return result;
}

/** @param {number} startedAt */
export function secondsSince(startedAt) {
  return `${((Date.now() - startedAt) / 1000).toFixed(1)} s`;
}
