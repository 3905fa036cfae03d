import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { makeAnswer } from '@/scripts/serving/make-answer.mjs';

const words = Buffer.from('299 pupils were recorded. '.repeat(100));

const page = {
  status: 200,
  headers: [
    ['Vary', 'rsc, Accept-Encoding'],
    ['Content-Type', 'text/html'],
    ['ETag', '"of-next"'],
    ['Date', 'Sat, 21 Nov 2026 12:00:00 GMT'],
    ['Connection', 'close'],
    ['Transfer-Encoding', 'chunked'],
  ],
  body: words,
} as const;

const image = { ...page, headers: [['Content-Type', 'image/png']] } as const;

describe('an answer', () => {
  it('keeps the headers that it had, but for those of its own time and bytes', async () => {
    const { headers, tag } = await makeAnswer(page, 'identity');

    expect(headers).toEqual([
      'Vary',
      'rsc, Accept-Encoding',
      'Content-Type',
      'text/html',
      'ETag',
      `"${tag}"`,
      'Content-Length',
      '2600',
    ]);
  });

  it('says nothing of a body to who has it already', async () => {
    const { unchanged, tag } = await makeAnswer(page, 'gzip');

    expect(unchanged).toEqual([
      'Vary',
      'rsc, Accept-Encoding',
      'Content-Type',
      'text/html',
      'ETag',
      `W/"${tag}"`,
    ]);
  });

  it('says the same in fewer bytes where that is wanted', async () => {
    const zipped = await makeAnswer(page, 'gzip');
    const smallest = await makeAnswer(page, 'br');

    expect(gunzipSync(zipped.body)).toEqual(words);
    expect(brotliDecompressSync(smallest.body)).toEqual(words);
    expect(zipped.headers.slice(-4)).toEqual([
      'Content-Length',
      String(zipped.body.length),
      'Content-Encoding',
      'gzip',
    ]);
    expect(smallest.headers.slice(-2)).toEqual(['Content-Encoding', 'br']);
  });

  it('has one tag in every form, weak where it is compressed', async () => {
    const plain = await makeAnswer(page, 'identity');
    const zipped = await makeAnswer(page, 'gzip');

    expect(zipped.tag).toBe(plain.tag);
    expect(plain.headers).toContain(`"${plain.tag}"`);
    expect(zipped.headers).toContain(`W/"${plain.tag}"`);
  });

  it('has another tag when one byte is another', async () => {
    const other = await makeAnswer({ ...page, body: Buffer.concat([words, Buffer.from('x')]) }, 'identity');

    expect(other.tag).not.toBe((await makeAnswer(page, 'identity')).tag);
  });

  it.each([
    ['an image', image],
    ['fewer than 1,024 bytes', { ...page, body: words.subarray(0, 1023) }],
  ])('is sent as it is when it is %s', async (_, original) => {
    const { encoding, body } = await makeAnswer(original, 'br');

    expect(encoding).toBe('identity');
    expect(body).toEqual(original.body);
  });
});
