import { buildSite } from './steps/build-site.mjs';
import { install } from './steps/install.mjs';
import { requireNode } from './steps/require-node.mjs';
import { runBrowserTests } from './steps/run-browser-tests.mjs';
import { runMain } from './steps/run-main.mjs';

/** The browser tests alone; what follows `npm run test:browser --` is handed to Jest. */
await runMain(async () => {
  requireNode();
  await install();
  await buildSite();
  const { ok } = await runBrowserTests({ args: process.argv.slice(2), show: true });
  if (!ok) process.exitCode = 1;
});
