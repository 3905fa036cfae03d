import { createServer } from 'node:http';
import { freePort } from '../steps/port.mjs';

/**
 * A server that does nothing but send 50 KB: what this machine can do at all, beside its other work.
 * @template T
 * @param {(url: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withBareServer(work) {
  const body = Buffer.alloc(50 * 1024, 'x');
  const server = createServer((_, response) => response.end(body));
  const port = await freePort();
  await new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(undefined)));
  try {
    return await work(`http://127.0.0.1:${port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
