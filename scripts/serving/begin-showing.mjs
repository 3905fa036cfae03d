import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFingerprint } from '../../lib/store/data-fingerprint.mjs';
import { live } from '../../lib/store/live.mjs';
import { builtDataFile } from '../steps/built-data-file.mjs';

/** A page that Next draws on request, from the figures. */
const DRAWN_ON_REQUEST = '/compare';

/**
 * Decides at the start whether what the build has made may be shown: not where something was published since. The
 * figures are read now, so that everything that is asked for later is of the same moment. Where they cannot be read,
 * the pages of the build stay, and the reason is reported: a damaged file never shows other numbers.
 * @param {{ root: string, folder: string, ask: (path: string) => Promise<{ status: number }>, report?: (error: unknown) => void }} from
 */
export async function beginShowing({ root, folder, ask, report = console.error }) {
  const state = live();
  const built = join(root, builtDataFile);
  state.shows = dataFingerprint(folder);
  state.ofBuild = existsSync(built) && readFileSync(built, 'utf8') === state.shows;
  const { status } = await ask(DRAWN_ON_REQUEST);
  if (status === 200 || state.ofBuild) return;
  report(`The figures in ${folder} cannot be read. The pages show those that the site was built with.`);
  state.ofBuild = true;
}
