import sharp from 'sharp';
import { siteUrl } from './harness';

/** The `content` of a page’s meta tags, by name or property. */
async function metaOf(path: string): Promise<Record<string, string>> {
  const html = await (await fetch(siteUrl() + path)).text();
  const tags = [...html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g)];
  return Object.fromEntries(tags.map(([, name = '', content = '']) => [name, content]));
}

/** Every page of the sitemap, as paths: the addresses in it are of where the site will be. */
async function sitemapPaths(): Promise<string[]> {
  const xml = await (await fetch(`${siteUrl()}/sitemap.xml`)).text();
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
}

const sent = async (url: string | undefined) => fetch(siteUrl() + new URL(url ?? '').pathname);

test('a link to any page of the site shows a picture of that page, with the same in words', async () => {
  const paths = await sitemapPaths();
  expect(paths.length).toBeGreaterThan(70);
  for (const path of paths) {
    const meta = await metaOf(path);
    expect([path, meta['twitter:card']]).toEqual([path, 'summary_large_image']);
    expect([path, meta['og:image:width'], meta['og:image:height']]).toEqual([path, '1200', '630']);
    expect([path, meta['og:image:type']]).toEqual([path, 'image/png']);
    expect([path, meta['og:image:alt']?.length]).not.toEqual([path, undefined]);
    expect([path, meta['twitter:image:alt']]).toEqual([path, meta['og:image:alt']]);
    expect([path, meta['twitter:image']]).toEqual([path, meta['og:image']]);
    expect(meta['og:image']).toMatch(/^https?:\/\/.+\/cards\/.+\.png$/);
  }
}, 60_000);

test('every picture that a page points at is there, 1,200 × 630 pixels, small enough for any chat', async () => {
  const metas = await Promise.all((await sitemapPaths()).map(metaOf));
  const pictures = [...new Set(metas.map((meta) => meta['og:image']))];
  expect(pictures.length).toBeGreaterThan(40);
  for (const url of pictures) {
    const answer = await sent(url);
    const png = Buffer.from(await answer.arrayBuffer());
    expect([url, answer.status, answer.headers.get('content-type')]).toEqual([url, 200, 'image/png']);
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(png.length).toBeLessThan(300 * 1024);
  }
}, 60_000);

test('a frozen figure and the latest one show the picture of their version', async () => {
  const figure = '/figures/elective-home-education/trend-current-ehe-recorded';
  const card = '/cards/figures/elective-home-education/2020-10-27/trend-current-ehe-recorded.png';
  expect((await metaOf(figure))['og:image']).toContain(card);
  expect((await metaOf(`${figure}/2020-10-27`))['og:image']).toContain(card);
});

test('there is no picture at an address of none', async () => {
  for (const path of ['/cards/nowhere.png', '/cards', '/cards/figures/elective-home-education.png'])
    expect((await fetch(siteUrl() + path)).status).toBe(404);
});
