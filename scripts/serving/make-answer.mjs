import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** @typedef {import('./accepted-encoding.mjs').Encoding} Encoding */
/** @typedef {import('./ask-in-process.mjs').Original} Original */

/**
 * @typedef {object} Answer ready to be sent
 * @property {number} status
 * @property {Encoding} encoding what it was really made in
 * @property {string} tag without W/ and quotes: the same for the same bytes, compressed or not
 * @property {string[]} headers names and values by turns
 * @property {string[]} unchanged of a 304
 * @property {Buffer} body
 */

/** Next compresses nothing smaller: the headers would outweigh what is saved. */
const leastBytes = 1024;

/** Said anew of every answer, or by Node, or only of the way by which Next came to it. */
const ofOneAnswer = new Set([
  'connection',
  'keep-alive',
  'date',
  'transfer-encoding',
  'content-length',
  'etag',
  'x-nextjs-cache',
]);

/** @type {Readonly<Record<Encoding, (body: Buffer) => Promise<Buffer>>>} */
const encoders = {
  identity: (body) => Promise.resolve(body),
  gzip: (body) => promisify(gzip)(body, { level: 9 }),
  br: (body) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
};

/**
 * Of 11. The largest page takes 30 ms and is a third smaller than with gzip; with 11 it would take 400 ms,
 * for a tenth less, and the first reader waits for it.
 */
const brotliQuality = 9;

/**
 * Whether the answer has another form for who takes it compressed. Next says so in Vary, by the type.
 * @param {Original} original
 */
const mayBeCompressed = ({ headers, body }) =>
  body.length >= leastBytes &&
  headers.some(([name, value]) => name.toLowerCase() === 'vary' && /accept-encoding/i.test(value));

/**
 * @param {Original} original
 * @param {Encoding} wanted sent uncompressed all the same where its type gains nothing by it
 * @returns {Promise<Answer>}
 */
export async function makeAnswer(original, wanted) {
  const encoding = mayBeCompressed(original) ? wanted : 'identity';
  const body = await encoders[encoding](original.body);
  const tag = createHash('sha256').update(original.body).digest('base64url').slice(0, 22);
  const kept = original.headers.filter(([name]) => !ofOneAnswer.has(name.toLowerCase()));
  // A strong tag is a promise of the same bytes. Compressed ones are the same only in what they say.
  const headers = [...kept.flat(), 'ETag', encoding === 'identity' ? `"${tag}"` : `W/"${tag}"`];
  const ofBody = ['Content-Length', String(body.length)];
  if (encoding !== 'identity') ofBody.push('Content-Encoding', encoding);
  return {
    status: original.status,
    encoding,
    tag,
    headers: [...headers, ...ofBody],
    unchanged: headers,
    body,
  };
}
