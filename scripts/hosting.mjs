import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostingFiles } from './hosting/hosting-files.mjs';
import { root } from './steps/root.mjs';
import { runMain } from './steps/run-main.mjs';
import { say } from './steps/say.mjs';

/** Writes the header files for hosts of the static copy anew. */
await runMain(() => {
  const folder = join(root, 'hosting');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(hostingFiles())) {
    writeFileSync(join(folder, name), text);
    say(`hosting/${name}`);
  }
  return Promise.resolve();
});
