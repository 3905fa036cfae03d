import { acceptedEncoding } from './accepted-encoding.mjs';
import { isPlainQuestion } from './is-plain-question.mjs';
import { sendAnswer } from './send-answer.mjs';

/** @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>} Handler */

/**
 * Answers from memory where it can, and leaves everything else to Next. The address is compared as it
 * was sent, byte for byte, and no path of a file is ever made of it.
 * @param {Pick<ReturnType<typeof import('./prerendered-answers.mjs').prerenderedAnswers>, 'find'>} answers
 * @param {Handler} next
 * @returns {Handler}
 */
export function answerRequest(answers, next) {
  return async (request, response) => {
    const { url = '', headers } = request;
    const found = isPlainQuestion(request)
      ? answers.find(url, acceptedEncoding(headers['accept-encoding']))
      : undefined;
    // What is there already is sent in this very turn.
    const answer = found instanceof Promise ? await found : found;
    if (answer === undefined) await next(request, response);
    else sendAnswer(request, response, answer);
  };
}
