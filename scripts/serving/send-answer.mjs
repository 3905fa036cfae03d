/** @typedef {import('./make-answer.mjs').Answer} Answer */

/**
 * Whether who asks has these bytes already: one of the tags in If-None-Match is this one, weak or not.
 * @param {string | undefined} ifNoneMatch
 * @param {string} tag
 */
export function hasAlready(ifNoneMatch, tag) {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.trim() === '*' || ifNoneMatch.includes(`"${tag}"`);
}

/**
 * @param {Pick<import('node:http').IncomingMessage, 'headers' | 'method'>} request
 * @param {import('node:http').ServerResponse} response
 * @param {Answer} answer
 */
export function sendAnswer({ headers, method }, response, answer) {
  if (answer.status === 200 && hasAlready(headers['if-none-match'], answer.tag)) {
    response.writeHead(304, answer.unchanged).end();
    return;
  }
  response.writeHead(answer.status, answer.headers);
  if (method === 'HEAD') response.end();
  else response.end(answer.body);
}
