import type { Locator, Page, Route } from 'playwright-core';
import {
  boxesOf,
  drawnPlaces,
  furthestApart,
  furthestOf,
  interactivePlaces,
  markedPlaces,
  PLACES_A_LINE,
} from './chart-places';
import { openPage } from './harness';
import { requestsFor, scriptsWith } from './requests';

const ehe = '/figures/elective-home-education';
const trend = `${ehe}/trend-current-ehe-recorded`;

const figureOf = (page: Page): Locator => page.locator('figure').first();
const chartOf = (page: Page): Locator => page.getByRole('application').first();
const layerOf = (page: Page): Locator => page.getByTestId('interactive-chart').first();

/** What stands in the line over the chart, and is said aloud when it changes. */
const readOut = (page: Page): Promise<string> => figureOf(page).locator('[aria-live="polite"]').innerText();

/** One figure of each kind, and how many lines, dots and bars it has. */
const kinds = [
  { kind: 'a trend of one', path: trend, lines: 1, dots: 7, bars: 0 },
  { kind: 'a trend of four', path: `${ehe}/reasons-for-leaving`, lines: 4, dots: 24, bars: 0 },
  { kind: 'change bars', path: `${ehe}/change-in-number-recorded`, lines: 0, dots: 0, bars: 5 },
  {
    kind: 'a breakdown in columns',
    path: '/figures/elective-home-education-by-year-group/pupils-by-year-group',
    lines: 0,
    dots: 0,
    bars: 11,
  },
  {
    kind: 'a breakdown in rows',
    path: '/figures/youth-offending-cohort/young-people-by-offence',
    lines: 0,
    dots: 0,
    bars: 2,
  },
  // Seven bars, one of which is none referred: it has no size.
  { kind: 'a bridge', path: `${ehe}/how-the-number-changed`, lines: 0, dots: 0, bars: 6 },
  {
    kind: 'two points',
    path: '/figures/children-missing-education/resolved-cases',
    lines: 0,
    dots: 0,
    bars: 2,
  },
];

const atBothWidths = kinds.flatMap((each) => [1280, 360].map((widthPx) => ({ ...each, widthPx })));

test.each(atBothWidths)(
  '$kind at $widthPx px: the interactive chart lies over the drawing, and the page does not move',
  async ({ path, widthPx, lines, dots, bars }) => {
    const { page, context, witness } = await openPage(path, { widthPx, until: 'load' });
    await chartOf(page).scrollIntoViewIfNeeded();
    const before = await boxesOf(page);

    await chartOf(page).hover();
    await layerOf(page).waitFor({ state: 'attached' });
    const drawn = await drawnPlaces(figureOf(page));
    const interactive = await interactivePlaces(figureOf(page));

    expect(drawn.lines).toHaveLength(lines * PLACES_A_LINE);
    expect(drawn.dots).toHaveLength(dots);
    expect(drawn.bars).toHaveLength(bars * 2);
    expect(furthestApart(drawn, interactive)).toBeLessThanOrEqual(2);
    expect(await boxesOf(page)).toEqual(before);

    await chartOf(page).focus();
    await page.keyboard.press('Home');
    expect(await boxesOf(page)).toEqual(before);
    await page.keyboard.press('ArrowRight');
    expect(await boxesOf(page)).toEqual(before);
    await page.keyboard.press('End');
    expect(await boxesOf(page)).toEqual(before);
    expect(witness.errors).toEqual([]);
    await context.close();
  },
);

describe('the arrow keys', () => {
  test('read a trend out, year by year, and mark the point that is read', async () => {
    const { page, context } = await openPage(trend, { until: 'load' });
    await chartOf(page).focus();
    await layerOf(page).waitFor({ state: 'attached' });
    const { dots } = await drawnPlaces(figureOf(page));

    await page.keyboard.press('End');
    expect(await readOut(page)).toBe('11 September 2020 (part-way): Recorded as home educated 230');
    await page.keyboard.press('Home');
    expect(await readOut(page)).toBe('2014/15: Recorded as home educated 123');
    await page.keyboard.press('ArrowLeft');
    expect(await readOut(page)).toBe('2014/15: Recorded as home educated 123');
    await page.keyboard.press('ArrowRight');
    expect(await readOut(page)).toBe('2015/16: Recorded as home educated 149');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await readOut(page)).toBe('2017/18: Recorded as home educated 167');
    expect(furthestOf(await markedPlaces(figureOf(page)), dots.slice(3, 4))).toBeLessThanOrEqual(2);
    await context.close();
  });

  test('read four measures out together', async () => {
    const { page, context } = await openPage(`${ehe}/reasons-for-leaving`, { until: 'load' });
    await chartOf(page).focus();
    await layerOf(page).waitFor({ state: 'attached' });

    await page.keyboard.press('Home');
    expect(await readOut(page)).toMatch(/^2014\/15: .* 38, .* 19, .* 9, .* 5$/);
    await page.keyboard.press('End');
    expect(await readOut(page)).toMatch(/^2019\/20: .* 53, .* 41, .* 21, .* 0$/);
    await context.close();
  });

  test('read a bridge out from the start of the year to its end', async () => {
    const { page, context } = await openPage(`${ehe}/how-the-number-changed`, { until: 'load' });
    await chartOf(page).focus();
    await layerOf(page).waitFor({ state: 'attached' });

    await page.keyboard.press('Home');
    expect(await readOut(page)).toMatch(/^31 August 2019: .* 183$/);
    await page.keyboard.press('ArrowRight');
    expect(await readOut(page)).toMatch(/\+133/);
    await page.keyboard.press('End');
    expect(await readOut(page)).toMatch(/^31 August 2020: .* 201$/);
    await context.close();
  });

  test('leave other keys to the browser: Tab goes on', async () => {
    const { page, context } = await openPage(trend, { until: 'load' });
    await chartOf(page).focus();
    await layerOf(page).waitFor({ state: 'attached' });
    await page.keyboard.press('Home');
    await page.keyboard.press('Tab');

    expect(await chartOf(page).evaluate((chart) => chart === document.activeElement)).toBe(false);
    await context.close();
  });
});

test('the mouse reads out the value nearest to it, and what stood there before when it leaves', async () => {
  const { page, context } = await openPage(trend, { until: 'load' });
  const atRest = await readOut(page);
  await chartOf(page).hover();
  await layerOf(page).waitFor({ state: 'attached' });
  const { dots } = await drawnPlaces(figureOf(page));

  await page.mouse.move(dots[3]!.x + 10, dots[3]!.y - 60);
  expect(await readOut(page)).toBe('2017/18: Recorded as home educated 167');
  await page.mouse.move(dots[1]!.x, dots[1]!.y + 40);
  expect(await readOut(page)).toBe('2015/16: Recorded as home educated 149');
  await page.mouse.move(5, 5);
  expect(await readOut(page)).toBe(atRest);
  await context.close();
});

test('a mouse that comes to rest on a value before the chart is ready has it read out', async () => {
  const { page, context } = await openPage(trend, { until: 'load' });
  const { dots } = await drawnPlaces(figureOf(page));

  await page.mouse.move(dots[3]!.x, dots[3]!.y);
  await layerOf(page).waitFor({ state: 'attached' });

  await page.getByText('2017/18: Recorded as home educated 167').waitFor({ timeout: 3000 });
  await context.close();
});

test('a finger reads out the value that it touches, also the first time', async () => {
  const { page, context } = await openPage(trend, {
    widthPx: 360,
    browser: { hasTouch: true, isMobile: true },
  });
  const { dots } = await drawnPlaces(figureOf(page));

  await page.touchscreen.tap(dots[3]!.x, dots[3]!.y);
  await layerOf(page).waitFor({ state: 'attached' });
  await page.getByText('2017/18: Recorded as home educated 167').waitFor({ timeout: 3000 });

  await page.touchscreen.tap(dots[0]!.x, dots[0]!.y);
  await page.getByText('2014/15: Recorded as home educated 123').waitFor({ timeout: 3000 });
  await context.close();
});

test('the chart library and the figure are not asked for before the reader reaches for the chart', async () => {
  const { page, context } = await openPage('/datasets/elective-home-education');
  await page.mouse.wheel(0, 4000);
  await page.waitForLoadState('networkidle');
  expect(await scriptsWith(page, 'recharts-wrapper')).toEqual([]);
  expect(await requestsFor(page, '/files/')).toEqual([]);

  await chartOf(page).hover();
  await layerOf(page).waitFor({ state: 'attached' });
  expect(await scriptsWith(page, 'recharts-wrapper')).not.toEqual([]);
  expect(await requestsFor(page, '/files/')).toEqual([
    '/files/elective-home-education/2020-10-27/figures/trend-current-ehe-recorded.json',
  ]);
  await context.close();
});

test.each<[what: string, answer: (route: Route) => Promise<void>]>([
  ['does not come', (route) => route.abort()],
  ['answers 500', (route) => route.fulfill({ status: 500, body: 'Internal Server Error' })],
  ['is not JSON', (route) => route.fulfill({ status: 200, body: '<!doctype html>' })],
  ['is another figure', (route) => route.fulfill({ status: 200, json: { id: 'x', version: { id: 'y' } } })],
])('where the figure %s the drawing stays and nothing is thrown', async (_, answer) => {
  const { page, context } = await openPage(trend, { until: 'load' });
  const thrown: string[] = [];
  page.on('pageerror', ({ message }) => thrown.push(message));
  await page.route('**/files/**', answer);
  const [before, atRest] = [await drawnPlaces(figureOf(page)), await readOut(page)];

  const answered = page.waitForEvent('requestfinished', {
    predicate: (request) => request.url().includes('.js'),
  });
  await chartOf(page).hover();
  await answered;
  await page.mouse.move(before.dots[3]!.x, before.dots[3]!.y);
  await page.waitForLoadState('networkidle');

  expect(await drawnPlaces(figureOf(page))).toEqual(before);
  expect(await readOut(page)).toBe(atRest);
  expect(await page.getByTestId('interactive-chart').count()).toBe(0);
  expect(thrown).toEqual([]);
  await context.close();
});

test('a figure that could not be fetched is asked for again, and then the chart is ready', async () => {
  const { page, context } = await openPage(trend, { until: 'load' });
  await page.route('**/files/**', (route) => route.abort());
  const failed = page.waitForEvent('requestfailed');
  await chartOf(page).hover();
  await failed;
  await page.unroute('**/files/**');

  await page.mouse.move(5, 5);
  await chartOf(page).hover();
  await layerOf(page).waitFor({ state: 'attached', timeout: 5000 });
  await context.close();
});

test('a window made narrower takes the interactive chart along', async () => {
  const { page, context } = await openPage(trend, { until: 'load' });
  await chartOf(page).hover();
  await layerOf(page).waitFor({ state: 'attached' });

  await page.setViewportSize({ width: 360, height: 900 });
  await page.locator('[data-layout="narrow"]').first().waitFor({ state: 'visible' });
  await page.waitForFunction(
    () => (document.querySelector('[data-testid="interactive-chart"] svg')?.clientWidth ?? 999) < 360,
  );

  const drawn = await drawnPlaces(figureOf(page));
  expect(furthestApart(drawn, await interactivePlaces(figureOf(page)))).toBeLessThanOrEqual(2);
  await context.close();
});
