import { existsSync } from 'node:fs';
import { runCommand } from '../steps/run-command.mjs';
import { say, Stop } from '../steps/say.mjs';
import { browserPlaces } from './browser-places.mjs';
import { installBrowser } from './install-browser.mjs';

const variables = ['CHROMIUM_PATH', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'];

/**
 * Whether a browser is really there. On Linux a file of that name may only be a notice to install
 * one, so it is asked for its version; elsewhere asking would open a window.
 * @param {string} path
 */
async function works(path) {
  if (!existsSync(path)) return false;
  if (process.platform !== 'linux') return true;
  const { ok, output } = await runCommand(path, ['--version']);
  return ok && /chrom|edge/i.test(output);
}

/** @returns {Promise<string | undefined>} */
async function fromEnvironment() {
  for (const variable of variables) {
    const path = process.env[variable];
    if (!path) continue;
    if (await works(path)) return path;
    throw new Stop(`${variable} is "${path}", where there is no working Chromium: correct it, or unset it.`);
  }
  return undefined;
}

/** @returns {Promise<string | undefined>} */
async function fromThisMachine() {
  for (const path of browserPlaces()) if (await works(path)) return path;
  return undefined;
}

/**
 * The path of a Chromium, Chrome or Edge: the one that is named, or installed, or that can be.
 * @returns {Promise<string>}
 */
export async function findBrowser() {
  const present = (await fromEnvironment()) ?? (await fromThisMachine());
  if (present) return present;
  say('No Chromium, Chrome or Edge found on this machine: installing one …');
  await installBrowser();
  const installed = await fromThisMachine();
  if (installed) return installed;
  throw new Stop(
    'The browser tests need Chromium, Chrome or Edge, and none could be installed: install one, or set CHROMIUM_PATH to its program.',
  );
}
