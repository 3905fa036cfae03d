import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { notPrerendered } from '@/scripts/export/not-prerendered.mjs';

test('a route that no file was written for is named', () => {
  const built = mkdtempSync(join(tmpdir(), 'built-'));
  const routes = {
    '/page': '/',
    '/a/[b]/page': '/a/[b]',
    '/c/route': '/c',
    '/_not-found/page': '/_not-found',
  };
  const written = { '/': { srcRoute: '/' }, '/a/1': { srcRoute: '/a/[b]' } };
  writeFileSync(join(built, 'app-path-routes-manifest.json'), JSON.stringify(routes));
  writeFileSync(join(built, 'prerender-manifest.json'), JSON.stringify({ routes: written }));

  expect(notPrerendered(built)).toEqual(['/c']);

  rmSync(built, { recursive: true });
});
