import { constants } from 'node:os';

/**
 * Told to stop, the server takes no new connection, finishes the answers that it has begun, and leaves
 * with the code of that signal, as `next start` does.
 * @param {import('node:http').Server} server
 * @param {() => Promise<void>} close whatever else is to be put away
 */
export function stopOnSignal(server, close) {
  let isStopping = false;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      server.close(() => {
        void close().finally(() => process.exit(128 + constants.signals[signal]));
      });
    });
  }
}
