import { statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { filesUnder } from '../export/files-under.mjs';
import { findDeadLinks } from '../export/find-dead-links.mjs';
import { copyFolder } from './export-site.mjs';
import { say, Stop } from './say.mjs';

const mostShown = 20;

/** Follows every link of the copy, and says how many files there are of each kind and how large they are. */
export function checkCopy() {
  const dead = findDeadLinks(copyFolder);
  if (dead.length > 0) {
    const shown = dead.slice(0, mostShown).join('\n  ');
    throw new Stop(`${dead.length} links of the copy lead nowhere:\n  ${shown}`);
  }
  /** @type {Map<string, { files: number, bytes: number }>} */
  const kinds = new Map();
  for (const name of filesUnder(copyFolder)) {
    const kind = extname(name).slice(1);
    const { files, bytes } = kinds.get(kind) ?? { files: 0, bytes: 0 };
    kinds.set(kind, { files: files + 1, bytes: bytes + statSync(join(copyFolder, name)).size });
  }
  const sorted = [...kinds].sort(([, a], [, b]) => b.bytes - a.bytes);
  say('The copy is in out/, and every link in it leads somewhere:');
  for (const [kind, { files, bytes }] of sorted) {
    say(
      `  ${kind.padEnd(8)} ${String(files).padStart(5)} files  ${(bytes / 1_048_576).toFixed(1).padStart(7)} MB`,
    );
  }
  const bytes = sorted.reduce((sum, [, kind]) => sum + kind.bytes, 0);
  say(
    `  in all   ${String(sorted.reduce((sum, [, { files }]) => sum + files, 0)).padStart(5)} files  ${(bytes / 1_048_576).toFixed(1).padStart(7)} MB`,
  );
}
