import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import next from 'next';
import { dataFolder } from '../../lib/store/data-folder.mjs';
import { beginEpoch, live } from '../../lib/store/live.mjs';
import { root } from '../steps/root.mjs';
import { answerRequest } from './answer-request.mjs';
import { askInProcess } from './ask-in-process.mjs';
import { askOneEdition } from './ask-one-edition.mjs';
import { beginShowing } from './begin-showing.mjs';
import { listedAddresses } from './listed-addresses.mjs';
import { listenerOf } from './listener-of.mjs';
import { withOurNotFound } from './our-not-found.mjs';
import { prerenderedAnswers } from './prerendered-answers.mjs';
import { readersGate } from './readers-gate.mjs';
import { stopOnSignal } from './stop-on-signal.mjs';
import { keepTrustedHeaders } from './trusted-headers.mjs';
import { watchData } from './watch-data.mjs';
import { withPagePolicy } from './with-page-policy.mjs';

// The site of a build, as `next start` serves it and with the same options, answered from memory where
// nothing is left to decide, and with what is published while it runs. Started by scripts/steps/serve.mjs.

/** Room for the answers. The text of today’s site takes 4 MB compressed, and all its images 59. */
const mostBytes = 64 * 1024 * 1024;

/** The slowest answer takes a second. Whoever publishes does not wait longer than this for one that never ends. */
const longestWaitMs = 10_000;

/** How soon something that was published by the command line is seen. */
const lookEveryMs = 2_000;

const { values } = parseArgs({ options: { port: { type: 'string' }, hostname: { type: 'string' } } });
const port = Number(values.port);
const host = values.hostname === undefined ? {} : { hostname: values.hostname };
// Where no public address is set, Next makes one of this for the pages that it draws on request.
process.env.PORT = String(port);

const state = live();
const folder = dataFolder();
const server = createServer();
const app = next({ dev: false, dir: root, port, httpServer: server, ...host });
await app.prepare();
const handle = app.getRequestHandler();
/** @type {import('./answer-request.mjs').Handler} */
const nextHandler = (request, response) => handle(request, response);
const hasProxy = process.env.TRUSTED_PROXY === '1';

const gate = readersGate();
const askNext = askInProcess(listenerOf(nextHandler));
const ask = askOneEdition(withPagePolicy(withOurNotFound(askNext)), gate.read);
const answers = prerenderedAnswers({ addresses: listedAddresses(root), ask, mostBytes });

/** A publication changes what is shown and what is remembered of it in one turn, with no answer on its way. */
/** @type {typeof state.alone} */
const alone = (swap) =>
  gate.alone(() => {
    swap();
    answers.forget();
  }, longestWaitMs);
state.alone = alone;

await beginShowing({ root, folder, ask: askNext });
watchData({
  folder,
  everyMs: lookEveryMs,
  onNew: (fingerprint) => state.refresh?.() ?? alone(() => beginEpoch(fingerprint)),
});

const answer = answerRequest({ answers, ask, next: nextHandler });
server.on(
  'request',
  listenerOf((request, response) => {
    keepTrustedHeaders(request.headers, hasProxy);
    return answer(request, response);
  }),
);
server.on('error', (error) => {
  console.error(error);
  process.exit(1);
});
stopOnSignal(server, () => app.close());
server.listen({ port, ...(values.hostname === undefined ? {} : { host: values.hostname }) });
