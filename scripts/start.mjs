import { checkBudget } from './steps/check-budget.mjs';
import { buildSite } from './steps/build-site.mjs';
import { checkData } from './steps/check-data.mjs';
import { install } from './steps/install.mjs';
import { portFrom, requireFreePort } from './steps/port.mjs';
import { requireNode } from './steps/require-node.mjs';
import { runMain } from './steps/run-main.mjs';
import { say } from './steps/say.mjs';
import { serve } from './steps/serve.mjs';

await runMain(
  async () => {
    requireNode();
    const port = portFrom(process.env.PORT);
    // Asked first and again at the end: nobody should wait for a build to learn that the port is taken.
    await requireFreePort(port);
    await install();
    await checkData();
    await buildSite();
    await checkBudget();
    await requireFreePort(port);

    const server = await serve({ port });
    say(`Ready: ${server.url} (stop with Ctrl+C)`);
    process.exitCode = await server.ended;
  },
  { codeWhenStopped: 0 },
);
