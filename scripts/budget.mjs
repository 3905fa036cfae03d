import { checkBudget } from './steps/check-budget.mjs';
import { isBuildCurrent } from './steps/build-site.mjs';
import { runMain } from './steps/run-main.mjs';
import { Stop } from './steps/say.mjs';

await runMain(async () => {
  if (!isBuildCurrent()) throw new Stop('There is no build of this source to weigh. Run: npm run build');
  await checkBudget();
});
