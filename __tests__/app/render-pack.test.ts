import { createHash } from 'node:crypto';
import { renderPack } from '@/app/render-pack';
import { codeOf } from '@/lib/edition/edition-codes';
import { citeAsGiven } from '@/lib/edition/edition-packs';
import { buildPack } from '@/lib/scrutiny/pack/build-pack';
import { pageOf, realEdition } from '../fixtures/meeting-pages';

const edition = realEdition();
const pack = buildPack(pageOf(edition, '2020-10-27'), {
  codeOf: (figure) => codeOf(edition, figure),
  cite: (figure, item) => citeAsGiven(edition, figure, item),
  madeUpTo: '2020-10-27',
});
let html: string;

beforeAll(async () => {
  html = await renderPack(pack);
});

describe('a pack as one file', () => {
  it('is a whole document with a language, a title and its letters, the same whenever it is made', async () => {
    expect(html).toMatch(/^<!doctype html><html lang="en-GB"><head><meta charset="utf-8"/i);
    expect(html).toMatch(/<title>Pack for the meeting of [^<]+ - Children’s services statistics<\/title>/);
    expect(await renderPack(pack)).toBe(html);
  });

  it('may load nothing but its own style, by its hash, and the fonts in it', () => {
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    expect(policy.replaceAll('&#x27;', "'")).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; font-src data:; base-uri 'none'; form-action 'none'`,
    );
    const urls = style.match(/url\([^,]*/g);
    expect(urls).toEqual(['url(data:font/woff2;base64', 'url(data:font/woff2;base64']);
  });

  it('has no script, no picture and no style that is elsewhere', () => {
    expect(html).not.toMatch(/<(script|img|iframe|object|embed)\b|\ssrc=|@import| style="| on[a-z]+="/);
    expect(html.match(/<link[^>]*>/g)).toEqual([
      '<link rel="canonical" href="http://localhost:3000/meetings/2020-10-27/pack"/>',
    ]);
  });

  it('leads by whole addresses, for it may be opened anywhere', () => {
    const hrefs = [...html.matchAll(/\shref="([^"]*)"/g)].map(([, href]) => href);
    expect(hrefs).toContain('http://localhost:3000/codes/J7KHM4PF');
    expect(hrefs.filter((href) => !/^(#|http:\/\/localhost:3000\/)/.test(href ?? ''))).toEqual([]);
  });

  it('holds each figure with its number, its code, its chart, its table and its source', () => {
    const figures = html.match(/<figure\b.*?<\/figure>/gs) ?? [];
    expect(figures).toHaveLength(3);
    expect(figures.filter((figure) => !/Figure \d.*Code .*<svg.*<table.*Source: /s.test(figure))).toEqual([]);
  });

  it('is far under 1 MB', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(150_000);
  });

  it('writes what a paper says as text, whatever is in it', async () => {
    const made = await renderPack({ ...pack, body: '<b>"Cabinet"</b>\\', when: '</style><script>' });
    expect(made).not.toContain('<b>"');
    expect(made.match(/<\/style>/g)).toHaveLength(1);
    expect(made).not.toContain('<script>');
  });
});
