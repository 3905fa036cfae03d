import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runBuild } from './steps/build-site.mjs';
import { root } from './steps/root.mjs';
import { runMain } from './steps/run-main.mjs';
import { say, Stop, withProgress } from './steps/say.mjs';
import { servedBytes } from './steps/served-bytes.mjs';

const places = [
  { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' },
];

/** Builds twice, a day apart by the calendar and in two languages, and compares every byte that is served. */
await runMain(async () => {
  const builds = [];
  for (const place of places) {
    rmSync(join(root, '.next'), { recursive: true, force: true });
    const { ok, output } = await withProgress(`Building in ${place.TZ}`, () => runBuild(place));
    if (!ok) throw new Stop(`${output}\nThe site could not be built. The reason is above.`);
    builds.push(servedBytes());
  }
  const [first = new Map(), second = new Map()] = builds;
  const names = [...new Set([...first.keys(), ...second.keys()])].sort();
  const different = names.filter((name) => first.get(name) !== second.get(name));
  if (different.length > 0) throw new Stop(`Two builds of one source differ in:\n${different.join('\n')}`);
  say(`Two builds of one source are the same: ${names.length} files, byte for byte.`);
});
