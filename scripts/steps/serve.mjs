import { spawn } from 'node:child_process';
import { adopt } from './children.mjs';
import { root } from './root.mjs';
import { childEnvironment } from './run-command.mjs';
import { Stop } from './say.mjs';

/** @typedef {{ url: string, ended: Promise<number>, stop: (signal?: NodeJS.Signals) => Promise<void> }} Server */

const startsWithinMs = 60_000;

/** @param {string} url @param {() => boolean} hasEnded */
async function untilItAnswers(url, hasEnded) {
  const giveUpAt = Date.now() + startsWithinMs;
  while (Date.now() < giveUpAt && !hasEnded()) {
    const answered = await fetch(url, { redirect: 'manual' }).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Stop(`The server did not start on ${url}.`);
}

/**
 * Serves the production build and waits until it answers.
 * @param {{ port: number, host?: string, env?: Record<string, string> }} options without a host, every address of the machine
 * @returns {Promise<Server>}
 */
export async function serve({ port, host, env }) {
  const args = ['scripts/serving/main.mjs', '--port', String(port)];
  if (host !== undefined) args.push('--hostname', host);
  const child = spawn(process.execPath, args, {
    cwd: root,
    // The tests say "test" here, and React has other code for that.
    env: childEnvironment({ NODE_ENV: 'production', ...env }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  adopt(child);
  // What Next says of itself is not for readers, but a pipe that nobody reads would fill.
  child.stdout.resume();
  let hasEnded = false;
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    const end = (/** @type {number | null} */ code) => {
      hasEnded = true;
      resolve(code ?? 0);
    };
    child.once('error', () => end(1));
    child.once('exit', end);
  });
  const url = `http://${host ?? 'localhost'}:${port}`;
  /** @type {Server['stop']} */
  const stop = async (signal = 'SIGTERM') => {
    child.kill(signal);
    await ended;
  };
  try {
    await untilItAnswers(url, () => hasEnded);
  } catch (error) {
    await stop('SIGKILL');
    throw error;
  }
  return { url, ended, stop };
}
