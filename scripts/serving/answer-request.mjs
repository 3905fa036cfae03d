import { acceptedEncoding } from './accepted-encoding.mjs';
import { isPlainQuestion } from './is-plain-question.mjs';
import { isSameForEverybody } from './is-same-for-everybody.mjs';
import { makeAnswer } from './make-answer.mjs';
import { sendAnswer } from './send-answer.mjs';

/** @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>} Handler */
/** @typedef {ReturnType<typeof import('./prerendered-answers.mjs').prerenderedAnswers>} Answers */
/** @typedef {(path: string, headers: import('node:http').IncomingHttpHeaders) => Promise<import('./ask-in-process.mjs').Original>} Ask */

/** Of the line to the reader, of the body, or of what the reader has already: that is decided here. */
const notPassedOn =
  /^(connection|keep-alive|proxy-|te$|trailer$|transfer-encoding$|upgrade$|expect$|content-|if-|range$|accept-encoding$)/;

/** @param {import('node:http').IncomingHttpHeaders} headers */
const passedOn = (headers) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !notPassedOn.test(name)));

/**
 * Answers who asks to read from memory where it can, and by asking Next where it cannot; whoever sends something is
 * led to Next. The address is compared as it was sent, byte for byte, and no path of a file is ever made of it.
 * @param {{ answers: Pick<Answers, 'find' | 'list'>, ask: Ask, next: Handler }} to
 * @returns {Handler}
 */
export function answerRequest({ answers, ask, next }) {
  return async (request, response) => {
    const { url = '', headers, method } = request;
    if (method !== 'GET' && method !== 'HEAD') return next(request, response);
    const encoding = acceptedEncoding(headers['accept-encoding']);
    const isPlain = isPlainQuestion(request);
    const found = isPlain ? answers.find(url, encoding) : undefined;
    // What is there already is sent in this very turn.
    const answer = found instanceof Promise ? await found : found;
    if (answer !== undefined) {
      sendAnswer(request, response, answer);
      return;
    }
    const original = await ask(url, passedOn(headers));
    if (isPlain && isSameForEverybody(url, original)) answers.list(url);
    sendAnswer(request, response, await makeAnswer(original, encoding));
  };
}
