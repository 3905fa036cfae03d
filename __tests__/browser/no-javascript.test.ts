import { openPage, sitePages } from './harness';

/** Dataset and figure pages, whose whole point is a chart and its numbers. */
const chartPages = sitePages().filter((path) => /^\/(datasets\/[^/]+|figures\/[^/]+\/[^/]+)$/.test(path));

test('the site has pages with charts to look at', () => {
  expect(chartPages).not.toEqual([]);
});

describe.each(chartPages)('%s without JavaScript', (path) => {
  test.each([1280, 320])('shows every chart, named, and its table at %i px', async (widthPx) => {
    const { page, context, status } = await openPage(path, { widthPx, javaScript: false });
    const figures = await page.locator('figure').all();

    expect(status).toBe(200);
    expect(figures.length).toBeGreaterThan(0);
    expect(await page.locator('table').count()).toBeGreaterThan(0);
    for (const figure of figures) {
      // A drawing for wide and one for narrow screens stand in the page: exactly one is seen.
      const named = figure.getByRole('img', { name: /\S/ });
      expect(await named.count()).toBe(1);
      expect((await named.boundingBox())?.height).toBeGreaterThan(80);
    }

    await context.close();
  });
});
