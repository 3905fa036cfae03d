import { FROZEN_CACHING, LATEST_CACHING, deliveryRules, fileCaching } from '@/lib/site/delivery.mjs';

const rule = (name: string) => deliveryRules.find((candidate) => candidate.name === name)!;

const policy = (name: string) => rule(name).headers['Content-Security-Policy'];

describe('how long a file may be kept', () => {
  it.each([
    ['2020-10-27', FROZEN_CACHING],
    ['latest', LATEST_CACHING],
    ['2020-10-27-draft', LATEST_CACHING],
    ['', LATEST_CACHING],
  ])('of version "%s"', (version, caching) => {
    expect(fileCaching(version)).toBe(caching);
  });

  it('is a year, without asking again, for what never changes', () => {
    expect(FROZEN_CACHING).toBe('public, max-age=31536000, immutable');
  });

  it('is asked after each time for what follows new figures, and for an embed, which may gain a notice', () => {
    expect(LATEST_CACHING).toBe('public, no-cache');
    expect(rule('pages').caching).toBe(LATEST_CACHING);
    expect(rule('embeds').caching).toBe(LATEST_CACHING);
  });
});

describe('who may show an address in a frame', () => {
  it('is anybody for an embed alone', () => {
    expect(policy('embeds')).toContain('frame-ancestors *');
    expect(['pages', 'files', 'cards'].map(policy)).toEqual(
      Array(3).fill(expect.stringContaining("frame-ancestors 'self'")),
    );
  });
});

describe('a file that is opened by itself', () => {
  it('runs nothing and loads nothing', () => {
    expect(policy('files')).toContain("default-src 'none'");
    expect(policy('files')).toMatch(/; sandbox$/);
    expect(policy('files')).not.toContain('script-src');
  });
});

test('every address is sent with its type alone, and public figures may be read by any page', () => {
  expect(deliveryRules.map(({ headers }) => headers['X-Content-Type-Options'])).toEqual(
    deliveryRules.map(() => 'nosniff'),
  );
  expect(
    ['files', 'cards', 'embeds'].map((name) => rule(name).headers['Access-Control-Allow-Origin']),
  ).toEqual(Array(3).fill('*'));
  expect(rule('pages').headers).not.toHaveProperty('Access-Control-Allow-Origin');
});

describe('a pack that is one file', () => {
  it('is kept by the reader, runs nothing and loads nothing, and is asked after each time', () => {
    expect(rule('packs').headers['Content-Disposition']).toBe('attachment');
    expect(policy('packs')).toContain("default-src 'none'");
    expect(policy('packs')).not.toContain('script-src');
    expect(policy('packs')).toContain("frame-ancestors 'none'");
    expect(rule('packs').caching).toBe(LATEST_CACHING);
  });
});
