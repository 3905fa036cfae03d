import { createServer } from 'node:http';
import { freePort } from '../steps/port.mjs';

/** @param {string} body */
const page = (body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A report</title><body style="font:16px/1.5 sans-serif"><h1>A report</h1><p>Some words of a council’s own page, before its charts.</p>${body}</html>`;

/** @param {string} url */
const frame = (url) =>
  `<iframe src="${url}" title="A chart" width="100%" height="340" style="border:0;display:block"></iframe>`;

/**
 * A page on another address than the site's: /alone has words, /embeds has the frames too.
 * @template T
 * @param {readonly string[]} embedUrls
 * @param {(url: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withHostPage(embedUrls, work) {
  const server = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(page(request.url === '/embeds' ? embedUrls.map(frame).join('') : ''));
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
