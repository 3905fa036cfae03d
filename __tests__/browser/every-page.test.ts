import { findBarriers } from './find-barriers';
import { openPage, sitePages } from './harness';

describe.each(sitePages())('%s', (path) => {
  test.each([1280, 320])('stands at %i px: whole, quiet, accessible and private', async (widthPx) => {
    const { page, context, witness, status } = await openPage(path, { widthPx });

    expect(status).toBe(200);
    expect(await page.locator('h1').count()).toBe(1);
    expect((await page.title()).trim()).not.toBe('');
    expect(await page.locator('html').getAttribute('lang')).toBe('en-GB');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(widthPx);
    expect(await findBarriers(page)).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(witness).toEqual({ errors: [], offSite: [] });

    await context.close();
  });
});
