import { findBarriers } from './find-barriers';
import { openPage, sitePages } from './harness';

describe.each(sitePages())('%s', (path) => {
  test('stands at 1280 and at 320 px: whole, quiet, accessible and private', async () => {
    const { page, context, witness, status } = await openPage(path, { widthPx: 1280 });
    const pageWidth = () => page.evaluate(() => document.documentElement.scrollWidth);

    expect(status).toBe(200);
    expect(await page.locator('h1').count()).toBe(1);
    expect((await page.title()).trim()).not.toBe('');
    expect(await page.locator('html').getAttribute('lang')).toBe('en-GB');
    expect(await pageWidth()).toBeLessThanOrEqual(1280);
    expect(await findBarriers(page)).toEqual([]);

    await page.setViewportSize({ width: 320, height: 900 });
    expect(await pageWidth()).toBeLessThanOrEqual(320);
    expect(await findBarriers(page)).toEqual([]);

    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(witness).toEqual({ errors: [], offSite: [] });
    await context.close();
  });
});
