import { freePort } from './port.mjs';
import { serve } from './serve.mjs';

/**
 * Serves the build on a free port, for this machine alone, while some work is done with it.
 * @template T
 * @param {(url: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withServer(work) {
  const server = await serve({ port: await freePort(), host: '127.0.0.1' });
  try {
    return await work(server.url);
  } finally {
    await server.stop();
  }
}
