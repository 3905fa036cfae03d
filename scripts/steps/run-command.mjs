import { spawn } from 'node:child_process';
import { adopt } from './children.mjs';
import { root } from './root.mjs';

/** @typedef {{ ok: boolean, output: string }} Outcome */

/**
 * What every child process is given: no telemetry, no colour codes in what may end in a log, and a
 * clock that does not depend on where the machine stands.
 */
const quietEnvironment = { NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1', TZ: 'UTC' };

/**
 * @param {Record<string, string | undefined>} [extra]
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnvironment(extra = {}) {
  /** @type {NodeJS.ProcessEnv} */
  const environment = { ...process.env, ...quietEnvironment, ...extra };
  // Node warns on every start when both are set.
  delete environment.FORCE_COLOR;
  return environment;
}

/**
 * Runs a program to its end. Its output is kept, and shown only when `show` asks for it.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ show?: boolean, env?: Record<string, string | undefined>, shell?: boolean }} [options]
 * @returns {Promise<Outcome>}
 */
export function runCommand(program, args, { show = false, env = {}, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: childEnvironment(env),
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    adopt(child);
    /** @type {Buffer[]} */
    const chunks = [];
    for (const [from, to] of /** @type {const} */ ([
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ])) {
      from.on('data', (/** @type {Buffer} */ chunk) => {
        chunks.push(chunk);
        if (show) to.write(chunk);
      });
    }
    child.on('error', (error) => resolve({ ok: false, output: `${program}: ${error.message}` }));
    child.on('close', (code) => resolve({ ok: code === 0, output: Buffer.concat(chunks).toString('utf8') }));
  });
}

/**
 * Runs a JavaScript file of an installed package with the Node that runs us: no shell, the same on Windows.
 * @param {string} script from the repository's root
 * @param {readonly string[]} args
 * @param {Parameters<typeof runCommand>[2]} [options]
 */
export function runNode(script, args, options) {
  return runCommand(process.execPath, [script, ...args], options);
}
