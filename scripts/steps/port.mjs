import { createServer } from 'node:net';
import { Stop } from './say.mjs';

/** @param {number} port @param {string} [host] @returns {Promise<number>} the port; 0 asks for any free one */
function tryToListen(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, ...(host === undefined ? {} : { host }) }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}

/** A port of this machine that nothing uses now. */
export function freePort() {
  return tryToListen(0, '127.0.0.1');
}

/**
 * The port that PORT asks for, 3000 when it asks for none.
 * @param {string | undefined} asked
 */
export function portFrom(asked) {
  if (asked === undefined || asked === '') return 3000;
  const port = Number(asked);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  throw new Stop(
    `PORT is "${asked}", which is not a port: give a whole number from 1 to 65535, for example PORT=3001 npm start`,
  );
}

/** @param {number} port */
export async function requireFreePort(port) {
  try {
    await tryToListen(port);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const why =
      code === 'EACCES' ? 'may not be used by this account' : 'is already in use by another program';
    const other = port < 1024 ? 3000 : port < 65535 ? port + 1 : 3000;
    throw new Stop(`Port ${port} ${why}. Stop that program, or choose another port: PORT=${other} npm start`);
  }
}
