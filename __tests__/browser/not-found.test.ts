import { findBarriers } from './find-barriers';
import { openPage } from './harness';

test.each(['/no-such-page', '/datasets/no-such-dataset'])('%s is not found, and says so', async (path) => {
  const { page, context, witness, status } = await openPage(path, { widthPx: 320 });

  expect(status).toBe(404);
  expect(await page.locator('h1').count()).toBe(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await findBarriers(page)).toEqual([]);
  expect(witness.offSite).toEqual([]);

  await context.close();
});
