import { serveHost } from './embeds/serve-host.mjs';
import { buildSite } from './steps/build-site.mjs';
import { freePort } from './steps/port.mjs';
import { requireNode } from './steps/require-node.mjs';
import { runMain } from './steps/run-main.mjs';
import { say } from './steps/say.mjs';
import { serve } from './steps/serve.mjs';

/** Shows ten embeds on a page of another origin, until it is stopped. */
await runMain(
  async () => {
    requireNode();
    await buildSite();
    const site = await serve({ port: await freePort(), host: '127.0.0.1' });
    const host = await serveHost({ siteUrl: site.url, port: await freePort() });
    say(`A page with ten embeds: ${host.url}`);
    say(`The site they come from: ${site.url}`);
    say('Ctrl-C stops both.');
    await site.ended;
    await host.stop();
  },
  { codeWhenStopped: 0 },
);
