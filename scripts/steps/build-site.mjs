import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFingerprint } from '../../lib/store/data-fingerprint.mjs';
import { dataFolder } from '../../lib/store/data-folder.mjs';
import { builtDataFile } from './built-data-file.mjs';
import { root } from './root.mjs';
import { runNode } from './run-command.mjs';
import { sourceHash } from './source-hash.mjs';
import { Stop, say, withProgress } from './say.mjs';

/** Written last, so that a build that was cut short is never taken for a whole one. */
const stamp = join(root, '.next', 'built-from');

export function isBuildCurrent() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sourceHash(root);
}

/**
 * Builds, whatever is there already.
 * @param {Record<string, string>} [env]
 * @returns {Promise<import('./run-command.mjs').Outcome>}
 */
export async function runBuild(env) {
  const source = sourceHash(root);
  const shows = dataFingerprint(dataFolder());
  rmSync(stamp, { force: true });
  const outcome = await runNode('node_modules/next/dist/bin/next', ['build'], env && { env });
  if (outcome.ok) {
    writeFileSync(join(root, builtDataFile), shows);
    writeFileSync(stamp, source);
  }
  return outcome;
}

/** Builds the site, unless there is a build of exactly this source. */
export async function buildSite() {
  if (isBuildCurrent()) {
    say('The site is built already from this source.');
    return;
  }
  const { ok, output } = await withProgress('Building the site (about a minute)', () => runBuild());
  if (!ok) throw new Stop(`${output}\nThe site could not be built. The reason is above.`);
}
