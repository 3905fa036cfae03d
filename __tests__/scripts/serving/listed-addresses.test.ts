import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { listedAddresses, prerenderedAddresses } from '@/scripts/serving/listed-addresses.mjs';

describe('the addresses that the build has made', () => {
  it('leave out what is made anew, and what is no answer of 200', () => {
    const routes = {
      '/': { initialRevalidateSeconds: false },
      '/news': { initialRevalidateSeconds: 60 },
      '/_not-found': { initialRevalidateSeconds: false, initialStatus: 404 },
      '/embed/pupils.html': { initialRevalidateSeconds: false, initialStatus: 200 },
    } as const;

    expect(prerenderedAddresses({ routes })).toEqual(['/', '/embed/pupils.html']);
  });
});

describe('a built site', () => {
  let root: string;

  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'built-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('lists its pages, its hashed files and its public files', () => {
    put('.next/prerender-manifest.json', '{"routes":{"/":{"initialRevalidateSeconds":false}}}');
    put('.next/static/chunks/c0ffee.js', '');
    put('public/embed/reader.js', '');

    expect(listedAddresses(root)).toEqual(['/', '/_next/static/chunks/c0ffee.js', '/embed/reader.js']);
  });

  it('needs no public folder', () => {
    put('.next/prerender-manifest.json', '{"routes":{}}');

    expect(listedAddresses(root)).toEqual([]);
  });

  it('is refused where it was not built', () => {
    expect(() => listedAddresses(root)).toThrow('ENOENT');
  });
});
