import { checkBudget } from './steps/check-budget.mjs';
import { buildSite } from './steps/build-site.mjs';
import { checkData } from './steps/check-data.mjs';
import { install } from './steps/install.mjs';
import { requireNode } from './steps/require-node.mjs';
import { runMain } from './steps/run-main.mjs';

await runMain(async () => {
  requireNode();
  await install();
  await checkData();
  await buildSite();
  await checkBudget();
});
