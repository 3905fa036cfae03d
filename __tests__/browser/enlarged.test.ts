import type { Page } from 'playwright-core';
import { openPage } from './harness';

const pages = [
  '/',
  '/datasets/elective-home-education',
  '/figures/elective-home-education/how-the-number-changed',
  '/meetings',
  '/meetings/2020-10-27',
  '/compare',
  '/search?q=home+ed',
  '/methods',
  '/papers',
];

/** Headings, links of the masthead and navigation, buttons and fields whose words do not fit in their box. */
function clipped(page: Page): Promise<string[]> {
  return page
    .locator('h1, h2, h3, button, select, summary, .masthead a, .site-nav a, .tag, caption')
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.clientHeight > 1 && getComputedStyle(element).display !== 'inline')
        .filter(
          (element) =>
            element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1,
        )
        .map((element) => `${element.tagName}: ${element.textContent.trim().slice(0, 60)}`),
    );
}

const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

const fontSizePx = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => parseFloat(getComputedStyle(element).fontSize));

describe.each(pages)('%s', (path) => {
  test.each([1280, 640])('at %i px with its text twice as large is whole', async (widthPx) => {
    const { page, context } = await openPage(path, { widthPx, until: 'load' });
    const before = await fontSizePx(page, 'main p');
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));

    expect(await fontSizePx(page, 'main p')).toBe(before * 2);
    expect(await widthOf(page)).toBeLessThanOrEqual(widthPx);
    expect(await clipped(page)).toEqual([]);
    await context.close();
  });

  test('enlarged to 400% is whole and scrolls one way', async () => {
    const { page, context } = await openPage(path, { widthPx: 320, heightPx: 256, until: 'load' });

    expect(await widthOf(page)).toBeLessThanOrEqual(320);
    expect(await clipped(page)).toEqual([]);
    await context.close();
  });
});

test.each([320, 463, 464, 768, 1280, 1920])(
  'the words in a chart are 12 px or more at %i px, and as large as the text at most',
  async (widthPx) => {
    const { page, context } = await openPage('/datasets/elective-home-education', { widthPx, until: 'load' });
    const sizes = await page.locator('figure [data-layout] svg text').evaluateAll((texts) =>
      texts
        .filter((text) => text.getClientRects().length > 0)
        .map((text) => {
          const scale = (text as SVGTextElement).getScreenCTM()?.a ?? NaN;
          return parseFloat(getComputedStyle(text).fontSize) * scale;
        }),
    );

    expect(sizes.length).toBeGreaterThan(30);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(24);
    await context.close();
  },
);
