import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import next from 'next';
import { root } from '../steps/root.mjs';
import { answerRequest } from './answer-request.mjs';
import { askInProcess } from './ask-in-process.mjs';
import { listedAddresses } from './listed-addresses.mjs';
import { listenerOf } from './listener-of.mjs';
import { prerenderedAnswers } from './prerendered-answers.mjs';
import { stopOnSignal } from './stop-on-signal.mjs';

// The site of a build, as `next start` serves it and with the same options, answered from memory where
// nothing is left to decide. Started by scripts/steps/serve.mjs.

/** Room for the answers. The text of today’s site takes 4 MB compressed, and all its images 59. */
const mostBytes = 64 * 1024 * 1024;

const { values } = parseArgs({ options: { port: { type: 'string' }, hostname: { type: 'string' } } });
const port = Number(values.port);
const host = values.hostname === undefined ? {} : { hostname: values.hostname };
// Where no public address is set, Next makes one of this for the pages that it draws on request.
process.env.PORT = String(port);

const server = createServer();
const app = next({ dev: false, dir: root, port, httpServer: server, ...host });
await app.prepare();
const handle = app.getRequestHandler();
/** @type {import('./answer-request.mjs').Handler} */
const nextHandler = (request, response) => handle(request, response);

const answers = prerenderedAnswers({
  addresses: listedAddresses(root),
  ask: askInProcess(listenerOf(nextHandler)),
  mostBytes,
});

server.on('request', listenerOf(answerRequest(answers, nextHandler)));
server.on('error', (error) => {
  console.error(error);
  process.exit(1);
});
stopOnSignal(server, () => app.close());
server.listen({ port, ...(values.hostname === undefined ? {} : { host: values.hostname }) });
