import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { freePort } from '../steps/port.mjs';

/** About what the styles of a council's site weigh, compressed. Random, so that it cannot be packed smaller. */
const STYLESHEET = `/* ${randomBytes(45_000).toString('base64')} */ body { font: 16px/1.5 sans-serif }`;

/** A page with nothing to wait for, and one that waits for its stylesheet as most do. */
export const HOSTS = /** @type {const} */ (['bare', 'styled']);

/** @param {string} head @param {string} body */
const page = (head, body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A report</title>${head}<body><h1>A report</h1><p>Some words of a council’s own page, before its charts.</p>${body}</html>`;

/** @param {string} url */
const frame = (url) =>
  `<iframe src="${url}" title="A chart" width="100%" height="340" style="border:0;display:block"></iframe>`;

/**
 * Pages on another address than the site's: /bare/alone has words, /bare/embeds has the frames too, and /styled/…
 * the same with a stylesheet.
 * @template T
 * @param {readonly string[]} embedUrls
 * @param {(url: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withHostPage(embedUrls, work) {
  const server = createServer((request, response) => {
    const [, host, what] = (request.url ?? '').split('/');
    const isStyles = what === 'styles.css';
    response.setHeader('Content-Type', isStyles ? 'text/css' : 'text/html; charset=utf-8');
    const head = host === 'styled' ? '<link rel="stylesheet" href="/styled/styles.css">' : '';
    response.end(isStyles ? STYLESHEET : page(head, what === 'embeds' ? embedUrls.map(frame).join('') : ''));
  });
  const port = await freePort();
  await new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(undefined)));
  try {
    return await work(`http://127.0.0.1:${port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
