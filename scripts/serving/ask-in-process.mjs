import { createServer, request } from 'node:http';
import { streamPair } from './stream-pair.mjs';

/**
 * @typedef {object} Original an answer as it was given, uncompressed
 * @property {number} status
 * @property {readonly (readonly [string, string])[]} headers in their order, with the letters they had
 * @property {Buffer} body
 */

/**
 * Asks a request handler of this process, over a line within it: nothing listens on a port for it. The
 * answer is what a reader would get, so every header in it was declared where it always is.
 * @param {import('node:http').RequestListener} handler
 * @returns {(path: string, headers?: import('node:http').OutgoingHttpHeaders) => Promise<Original>} it rejects where the handler breaks off
 */
export function askInProcess(handler) {
  const server = createServer(handler);
  return (path, headers = {}) =>
    new Promise((resolve, reject) => {
      const [ours, theirs] = streamPair();
      server.emit('connection', theirs);
      const asked = request({
        path,
        headers: { host: 'localhost', ...headers, 'accept-encoding': 'identity' },
        createConnection: () => ours,
      });
      asked.on('error', reject);
      asked.on('response', (answer) => {
        /** @type {Buffer[]} */
        const chunks = [];
        answer.on('error', reject);
        answer.on('data', (/** @type {Buffer} */ chunk) => chunks.push(chunk));
        answer.on('end', () => {
          const { statusCode: status = 0, rawHeaders } = answer;
          resolve({ status, headers: inPairs(rawHeaders), body: Buffer.concat(chunks) });
        });
      });
      asked.end();
    });
}

/** @param {readonly string[]} raw names and values by turns @returns {[string, string][]} */
const inPairs = (raw) =>
  raw.flatMap((name, index) =>
    index % 2 === 0 ? [/** @type {[string, string]} */ ([name, raw[index + 1] ?? ''])] : [],
  );
