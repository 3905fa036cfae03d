import { createHash } from 'node:crypto';
import { renderEmbed } from '@/app/render-embed';
import { trendOf } from '../fixtures/made-tables/context';
import { everyYear } from '../fixtures/made-tables/orchard';

const figure = trendOf(everyYear('stored', [183, 201], 2018), 'stored');
const usual = { figure, titling: 'titled', frozen: true, standing: { state: 'newest' } } as const;

describe('the document of an embed', () => {
  it('is whole, names itself, and is the same whenever it is made', async () => {
    const html = await renderEmbed(usual);
    expect(html).toMatch(/^<!doctype html><html lang="en-GB"><head><meta charset="utf-8"/i);
    expect(html).toContain(`<title>${figure.headline} - Children’s services statistics</title>`);
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(html).toContain('<link rel="canonical" href="http://localhost:3000/figures/made-orchard/trend"/>');
    expect(await renderEmbed(usual)).toBe(html);
  });

  it('may load nothing but its style, by its hash, and one script', async () => {
    const html = await renderEmbed(usual);
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    expect(policy.replaceAll('&#x27;', "'")).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; script-src 'self'; base-uri 'none'; form-action 'none'`,
    );
    expect(html.match(/<script[^>]*>/g)).toEqual([
      '<script defer="" fetchPriority="low" src="/embed/reader.js">',
    ]);
    expect(html).not.toMatch(/ style="| on[a-z]+="/);
  });

  it('writes what a declaration says as text, whatever is in it', async () => {
    const html = await renderEmbed({ ...usual, figure: { ...figure, headline: '<b>"More" & more</b>' } });
    expect(html).not.toContain('<b>"');
    expect(html).toContain('<h1 id="headline">&lt;b&gt;&quot;More&quot; &amp; more&lt;/b&gt;</h1>');
  });
});
