/** @typedef {import('./answer-request.mjs').Handler} Handler */

/**
 * A handler as a server takes it. Where it fails, the reader has a 500 and a line, and we the reason:
 * one bad request never ends the server.
 * @param {Handler} handler
 * @param {(error: unknown) => void} [report]
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void}
 */
export function listenerOf(handler, report = console.error) {
  return (request, response) => {
    handler(request, response).catch((/** @type {unknown} */ error) => {
      report(error);
      if (!response.headersSent) response.statusCode = 500;
      response.end('Internal Server Error');
    });
  };
}
