import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { root } from '../steps/root.mjs';
import { hostPage } from './host-page.mjs';

const resizer = 'node_modules/@open-iframe-resizer/core/dist/index.js';

/**
 * Serves the host page on a port of its own, which makes it another origin than the embeds.
 * @param {{ siteUrl: string, port: number }} options
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function serveHost({ siteUrl, port }) {
  /** @type {Record<string, { type: string, body: string }>} */
  const files = {
    '/': { type: 'text/html', body: await hostPage(siteUrl) },
    '/open-iframe-resizer.js': {
      type: 'text/javascript',
      body: readFileSync(join(root, resizer), 'utf8'),
    },
  };
  const server = createServer(({ url = '/' }, response) => {
    const file = files[url];
    response.writeHead(file ? 200 : 404, { 'content-type': `${file?.type ?? 'text/plain'}; charset=utf-8` });
    response.end(file?.body ?? 'There is no such page.');
  });
  await new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const stop = () =>
    /** @type {Promise<void>} */ (
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      })
    );
  return { url: `http://127.0.0.1:${port}`, stop };
}
