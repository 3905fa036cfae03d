import { siteUrl } from './harness';
import { rawRequest } from './raw-request';

const dataset = 'elective-home-education';
const figure = 'trend-current-ehe-recorded';
const page = `/datasets/${dataset}`;
const embed = `/embed/${dataset}/${figure}/2020-10-27.html`;
const csv = `/files/${dataset}/2020-10-27/${dataset}.csv`;
const png = `/files/${dataset}/2020-10-27/figures/${figure}--web.png`;
const svg = `/files/${dataset}/2020-10-27/figures/${figure}--web.svg`;
const everyKind = ['/', page, embed, csv, png, svg, '/sitemap.xml', '/embed/reader.js'];

/** Of the moment, of the way the bytes were packed, or a tag of ours in the place of Next’s. */
const ofOneAnswer = ['date', 'connection', 'keep-alive', 'transfer-encoding', 'content-length', 'etag'];

async function answerTo(path: string, encoding: string) {
  const answer = await fetch(siteUrl() + path, { headers: { 'accept-encoding': encoding } });
  const headers = [...answer.headers].filter(([name]) => !ofOneAnswer.includes(name));
  return { status: answer.status, headers, body: Buffer.from(await answer.arrayBuffer()).toString('base64') };
}

const asked = (path: string, headers: Record<string, string>, method = 'GET') =>
  rawRequest(path, { method, headers });

describe('what is answered from memory', () => {
  // A question mark goes past the memory: Next answers the same page to it.
  test.each(everyKind.flatMap((path) => [[path, 'identity'] as const, [path, 'gzip'] as const]))(
    '%s is as Next itself answers it, %s',
    async (path, encoding) => {
      expect(await answerTo(path, encoding)).toEqual(await answerTo(`${path}?past=memory`, encoding));
    },
  );

  test.each([page, embed, csv, svg])(
    '%s has a tag of its bytes: strong as they are, weak when compressed',
    async (path) => {
      const plain = await asked(path, {});
      const zipped = await asked(path, { 'Accept-Encoding': 'gzip' });

      expect(plain.headers['etag']).toMatch(/^"[\w-]{22}"$/);
      expect(zipped.headers['etag']).toBe(`W/${plain.headers['etag'] ?? ''}`);
    },
  );

  test.each([page, embed, csv, png])('%s is not sent again to who has it in any form', async (path) => {
    const { etag = '', ...headers } = (await asked(path, { 'Accept-Encoding': 'br' })).headers;
    const again = await asked(path, { 'If-None-Match': `"another", ${etag}` });

    expect(again.status).toBe(304);
    expect(again.body).toBe('');
    expect(again.headers['cache-control']).toBe(headers['cache-control']);
    expect(again.headers['content-security-policy']).toBe(headers['content-security-policy']);
  });

  test.each([page, embed, csv, png])('HEAD of %s says what GET would', async (path) => {
    const head = await asked(path, { 'Accept-Encoding': 'gzip' }, 'HEAD');
    const { headers } = await asked(path, { 'Accept-Encoding': 'gzip' });

    expect(head.status).toBe(200);
    expect(head.body).toBe('');
    expect({ ...head.headers, date: '' }).toEqual({ ...headers, date: '' });
  });

  test.each([
    ['br', 'br'],
    ['gzip, br;q=0', 'gzip'],
    ['gzip;q=0', undefined],
    ['', undefined],
  ])('Accept-Encoding "%s" is sent %s', async (accepted, encoding) => {
    const { headers } = await asked(embed, { 'Accept-Encoding': accepted });

    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['vary']).toContain('Accept-Encoding');
  });

  test('an image is never compressed', async () => {
    expect((await asked(png, { 'Accept-Encoding': 'br, gzip' })).headers).not.toHaveProperty(
      'content-encoding',
    );
  });
});

describe('what is left to Next', () => {
  test('is the data of a page, which its own headers ask for', async () => {
    const { status, headers } = await asked(page, { RSC: '1' });

    expect([status, headers['location']]).toEqual([307, `${page}?_rsc`]);
  });

  test('is an address with a slash too many', async () => {
    const slash = await asked(`${page}/`, {});

    expect([slash.status, slash.headers['location']]).toEqual([308, page]);
  });

  test('is a search, which is one page for every question', async () => {
    expect((await asked('/search?q=pupils', {})).status).toBe(200);
  });
});
