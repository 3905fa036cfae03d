import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { runCommand, runNode } from './run-command.mjs';
import { Stop, withProgress } from './say.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }} Locked */

/** @param {string} path @returns {Record<string, Locked>} */
function lockedPackages(path) {
  /** @type {unknown} */
  const lock = JSON.parse(readFileSync(path, 'utf8'));
  return /** @type {{ packages?: Record<string, Locked> }} */ (lock).packages ?? {};
}

/**
 * Whether each package that the lockfile asks for is installed at that version. npm writes down what
 * it installed in node_modules/.package-lock.json. Packages for other systems are optional, and absent.
 * @param {Record<string, Locked>} wanted
 * @param {Record<string, Locked>} installed
 */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.version === version : Boolean(optional ?? devOptional);
  });
}

function needsInstall() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return true;
  return !isInstalled(lockedPackages(join(root, 'package-lock.json')), lockedPackages(installed));
}

/** Installs the packages of package-lock.json when they are missing or others. Build tools are needed too. */
export async function install() {
  if (!needsInstall()) return;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  const { ok, output } = await withProgress('Installing packages (npm ci, about a minute)', () =>
    npm?.endsWith('.js')
      ? runNode(npm, args)
      : runCommand('npm', args, { shell: process.platform === 'win32' }),
  );
  if (ok) return;
  const reasons = output
    .split('\n')
    .map((line) => line.replace(/^npm (error|ERR!) ?/, '').trim())
    .filter((line) => / /.test(line) && !/^(code|errno|syscall|path|npm) /.test(line));
  throw new Stop(
    `The packages could not be installed (${reasons[0] ?? 'npm gave no reason'}). Run npm ci to see more.`,
  );
}
