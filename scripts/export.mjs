import { checkCopy } from './steps/check-copy.mjs';
import { checkData } from './steps/check-data.mjs';
import { exportSite } from './steps/export-site.mjs';
import { install } from './steps/install.mjs';
import { requireNode } from './steps/require-node.mjs';
import { runMain } from './steps/run-main.mjs';

/** The site as plain files in out/, with everything that a reader or an embed needs. */
await runMain(async () => {
  requireNode();
  await install();
  await checkData();
  await exportSite();
  checkCopy();
});
