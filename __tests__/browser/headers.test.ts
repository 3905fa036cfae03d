import { siteUrl } from './harness';
import { rawRequest } from './raw-request';

const FROZEN = 'public, max-age=31536000, immutable';
const LATEST = 'public, no-cache';

const dataset = 'elective-home-education';
const csv = `/files/${dataset}/2020-10-27/${dataset}.csv`;
const json = `/files/${dataset}/2020-10-27/figures/trend-current-ehe-recorded.json`;

async function headersOf(path: string) {
  const { headers } = await fetch(siteUrl() + path);
  return { header: (name: string) => headers.get(name) };
}

describe('how long an answer may be kept', () => {
  test.each([
    [csv, FROZEN],
    [json, FROZEN],
    ['/', LATEST],
    [`/datasets/${dataset}`, LATEST],
    [`/datasets/${dataset}/versions/2020-10-27`, LATEST],
    ['/compare', LATEST],
    ['/as-at/2019-10-01', LATEST],
  ])('%s: %s', async (path, caching) => {
    expect((await headersOf(path)).header('cache-control')).toBe(caching);
  });

  test('a script whose name has its checksum is kept for ever', async () => {
    const html = await (await fetch(siteUrl())).text();
    const [script = ''] = /\/_next\/static\/[^"]+\.js/.exec(html) ?? [];

    expect((await headersOf(script)).header('cache-control')).toBe(FROZEN);
  });
});

describe('who has an answer already', () => {
  test.each(['/', `/datasets/${dataset}`, csv, json])('is told that %s has not changed', async (path) => {
    const tag = (await headersOf(path)).header('etag') ?? '';

    // By hand: fetch adds "no-cache" to a question of this kind.
    const again = await rawRequest(path, { headers: { 'If-None-Match': tag } });

    expect(tag).not.toBe('');
    expect(again.status).toBe(304);
  });

  test.each(['/', csv])('is sent %s anew when it has another', async (path) => {
    expect((await rawRequest(path, { headers: { 'If-None-Match': 'W/"another"' } })).status).toBe(200);
  });
});

describe('who may read and show an answer', () => {
  test.each([csv, json, '/files/no-such-dataset', '/embed/no-such-dataset'])(
    '%s may be read by any page',
    async (path) => {
      const { header } = await headersOf(path);

      expect(header('access-control-allow-origin')).toBe('*');
      expect(header('cross-origin-resource-policy')).toBe('cross-origin');
    },
  );

  test.each([
    ['/', "frame-ancestors 'self'"],
    [csv, "frame-ancestors 'self'"],
    ['/embed/no-such-dataset', 'frame-ancestors *'],
    [csv, "default-src 'none'"],
    [csv, 'sandbox'],
  ])('%s: %s', async (path, rule) => {
    expect((await headersOf(path)).header('content-security-policy')).toContain(rule);
  });

  test.each(['/', csv, '/no-such-page', '/embed/no-such-dataset'])(
    '%s is taken for what it says it is',
    async (path) => {
      expect((await headersOf(path)).header('x-content-type-options')).toBe('nosniff');
    },
  );
});
