import { existsSync } from 'node:fs';
import { runCommand, runNode } from '../steps/run-command.mjs';

/** Debian and Ubuntu, as root: the system's own package, with the libraries that it needs. */
async function fromSystemPackages() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return false;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  // A package list that is partly out of reach may still name the browser, so its outcome is not asked.
  await runCommand('apt-get', ['update'], { env });
  const { ok } = await runCommand('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
    env,
  });
  return ok;
}

async function fromPlaywright() {
  const { ok } = await runNode('node_modules/playwright-core/cli.js', ['install', 'chromium']);
  return ok;
}

/** Tries each way to get a Chromium until one says that it worked. */
export async function installBrowser() {
  return (await fromSystemPackages()) || (await fromPlaywright());
}
