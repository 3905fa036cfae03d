import type { Page } from 'playwright-core';
import { openPage, sitePages } from './harness';

/** Dataset and figure pages, whose whole point is a chart and its numbers. */
const chartPages = sitePages().filter((path) => /^\/(datasets\/[^/]+|figures\/[^/]+\/[^/]+)$/.test(path));

/**
 * The figures that do not show exactly one drawing, high enough to read. A drawing for wide, one for medium
 * and one for narrow screens stand in the page.
 */
function badlyDrawn(page: Page): Promise<string[]> {
  return page.locator('figure').evaluateAll((figures) =>
    figures
      .filter((figure) => {
        const heights = [...figure.querySelectorAll('[role="img"][aria-label] svg')].map(
          (drawing) => drawing.getBoundingClientRect().height,
        );
        return heights.filter((height) => height > 80).length !== 1;
      })
      .map(({ id }) => id),
  );
}

test('the site has pages with charts to look at', () => {
  expect(chartPages).not.toEqual([]);
});

test.each(chartPages)(
  '%s without JavaScript shows every chart once, wide or narrow, and its table',
  async (path) => {
    const { page, context, status } = await openPage(path, { widthPx: 1280, javaScript: false });

    expect(status).toBe(200);
    expect(await page.locator('figure').count()).toBeGreaterThan(0);
    expect(await page.locator('table').count()).toBeGreaterThan(0);
    expect(await badlyDrawn(page)).toEqual([]);

    await page.setViewportSize({ width: 320, height: 900 });
    expect(await badlyDrawn(page)).toEqual([]);
    await context.close();
  },
);
