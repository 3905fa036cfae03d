import { get } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { pageFiles } from './page-files.mjs';

/** @typedef {{ url: string, bytes: number, isJavaScript: boolean, fileBytes?: number }} Weight `fileBytes`: of the page itself, uncompressed */

/**
 * Fetches a file as a browser would and counts the bytes of its body as they come over the wire.
 * (fetch() would unpack them first.)
 * @param {string} url
 * @returns {Promise<{ body: Buffer, type: string, encoding: string }>}
 */
function transfer(url) {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      /** @type {Buffer[]} */
      const chunks = [];
      response.on('data', (/** @type {Buffer} */ chunk) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const { 'content-type': type = '', 'content-encoding': encoding = '' } = response.headers;
        if (response.statusCode === 200) resolve({ body: Buffer.concat(chunks), type, encoding });
        else reject(new Error(`${url} answers ${response.statusCode ?? 'nothing'}`));
      });
    }).on('error', reject);
  });
}

/**
 * What one page transfers before the reader touches anything: its HTML and every file it names.
 * @param {string} pageUrl
 * @returns {Promise<Weight[]>}
 */
export async function weighPage(pageUrl) {
  const page = await transfer(pageUrl);
  const file = page.encoding === 'gzip' ? gunzipSync(page.body) : page.body;
  const html = file.toString('utf8');
  /** @type {Weight[]} */
  const weights = [{ url: pageUrl, bytes: page.body.length, isJavaScript: false, fileBytes: file.length }];
  for (const url of pageFiles(html, pageUrl)) {
    const { body, type } = await transfer(url);
    weights.push({ url, bytes: body.length, isJavaScript: type.includes('javascript') });
  }
  return weights;
}
