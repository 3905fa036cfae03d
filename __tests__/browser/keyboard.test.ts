import { openPage } from './harness';
import { walkByTab } from './tab-stops';

test('the first Tab leads to a link over everything else, which goes to the main part', async () => {
  const { page, context } = await openPage('/datasets/elective-home-education');
  const skip = page.getByRole('link', { name: 'Skip to main content' });

  await page.keyboard.press('Tab');
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
  expect((await skip.boundingBox())?.height).toBeGreaterThan(20);

  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('measure-measure');
  await context.close();
});

test.each([
  '/',
  '/datasets/elective-home-education',
  '/figures/elective-home-education/reasons-for-leaving',
  '/compare',
  '/glossary',
  '/papers',
])('%s is walked by Tab from top to bottom, and every stop can be seen', async (path) => {
  const { page, context } = await openPage(path);
  const { stops, isWholeRound } = await walkByTab(page);

  expect(isWholeRound).toBe(true);
  expect(stops.length).toBeGreaterThan(8);
  expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
  expect(stops.filter(({ isFurther }) => !isFurther)).toEqual([]);
  expect(stops.filter(({ name }) => name === '')).toEqual([]);
  await context.close();
});

test('Tab reaches every kind of thing on a dataset page: form, chart, details, wide table', async () => {
  const { page, context } = await openPage('/datasets/elective-home-education');
  const { stops } = await walkByTab(page);
  const count = (role: string) => stops.filter((stop) => stop.role === role).length;

  expect(count('select')).toBe(3);
  // Search, the measure, the two periods.
  expect(count('button')).toBe(3);
  expect(count('application')).toBe(5);
  expect(count('summary')).toBeGreaterThanOrEqual(10);
  // The change from year to year, and all the figures; the tables of charts are folded away.
  expect(count('region')).toBe(2);
  await context.close();
});

test('a wide table scrolls under the arrow keys on a narrow screen', async () => {
  const { page, context } = await openPage('/datasets/elective-home-education', { widthPx: 360 });
  const region = page.locator('#all-figures').getByRole('region');
  await region.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(
    () => (document.querySelector('#all-figures [role="region"]')?.scrollLeft ?? 0) > 0,
  );

  expect(await region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  await context.close();
});

test('a table that scrolls keeps the name of each row in sight', async () => {
  const { page, context } = await openPage('/datasets/elective-home-education', { widthPx: 360 });
  const region = page.locator('#all-figures').getByRole('region');
  await region.evaluate((element) => (element.scrollLeft = 400));
  const name = await region.getByRole('rowheader', { name: 'Recorded as home educated' }).boundingBox();

  expect(name?.x).toBeGreaterThanOrEqual(0);
  await context.close();
});
