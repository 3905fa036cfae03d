import { nextHeaders } from '@/scripts/hosting/next-headers.mjs';

const rules = nextHeaders('c0ffee');

const valuesOf = (key: string) =>
  rules.flatMap(({ source, headers }) =>
    headers.filter((header) => header.key === key).map(({ value }) => [source, value]),
  );

describe('the headers of the served site', () => {
  it('leave the caching of files and cards to who has the file, and of hashed files to Next', () => {
    expect(valuesOf('Cache-Control').map(([source]) => source)).toEqual([
      '/((?!_next/|files/|cards/).*)',
      '/officers/:path*',
      '/embed/:path*',
      '/packs/:path*',
    ]);
  });

  it('tag files, cards, embeds and packs with the build, and leave the tags of pages to Next', () => {
    expect(valuesOf('ETag')).toEqual([
      ['/files/:path*', 'W/"c0ffee"'],
      ['/cards/:path*', 'W/"c0ffee"'],
      ['/embed/:path*', 'W/"c0ffee"'],
      ['/packs/:path*', 'W/"c0ffee"'],
    ]);
  });
});
