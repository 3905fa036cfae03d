import type { Locator, Page } from 'playwright-core';
import { openPage, type OpenPage } from './harness';

/** What @page leaves of A4 in app/styles/_print.scss: 210 − 32 by 297 − 34 mm, at 96 px an inch. */
const sheet = { widthPx: 673, heightPx: 994 };

const ehe = '/datasets/elective-home-education';
const printed = [
  ehe,
  '/datasets/elective-home-education-by-year-group',
  '/datasets/children-missing-education',
  '/figures/elective-home-education/trend-current-ehe-recorded',
  '/figures/elective-home-education/how-the-number-changed',
  '/compare',
  '/meetings/2020-10-27',
];

async function openOnPaper(path: string): Promise<OpenPage> {
  const opened = await openPage(path, { ...sheet, javaScript: false });
  await opened.page.emulateMedia({ media: 'print' });
  return opened;
}

const visible = (part: Locator): Promise<number> => part.locator('visible=true').count();

/** How many sheets the browser makes of the page. */
async function countSheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

describe.each(printed)('%s on paper', (path) => {
  test('has its title, its charts, its tables and its address, and nothing to press', async () => {
    const { page, context } = await openOnPaper(path);

    expect(await visible(page.locator('nav, form, button, select, input, .govuk-skip-link'))).toBe(0);
    expect(await visible(page.getByText(/scrolls sideways|Skip to|JavaScript/))).toBe(0);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await visible(page.locator('table'))).toBeGreaterThan(0);
    expect(await visible(page.locator('figure [data-layout] svg'))).toBeGreaterThan(0);
    expect(await page.getByText('This page: ').isVisible()).toBe(true);
    expect(await page.getByText('This page: ').innerText()).toMatch(new RegExp(`https?://[^ ]+${path}$`));
    await context.close();
  });

  test('splits no chart: each is asked to stay whole, and is no higher than a sheet', async () => {
    const { page, context } = await openOnPaper(path);
    const figures = await page.locator('figure').evaluateAll((elements) =>
      elements.map((figure) => ({
        id: figure.id,
        heightPx: figure.getBoundingClientRect().height,
        breakInside: getComputedStyle(figure).breakInside,
        drawings: [...figure.querySelectorAll('[data-layout]')].filter(
          (drawing) => drawing.getBoundingClientRect().height > 80,
        ).length,
      })),
    );

    expect(figures.length).toBeGreaterThan(0);
    expect(figures.filter(({ breakInside }) => breakInside !== 'avoid')).toEqual([]);
    expect(figures.filter(({ heightPx }) => heightPx > sheet.heightPx)).toEqual([]);
    expect(figures.filter(({ drawings }) => drawings !== 1)).toEqual([]);
    await context.close();
  });

  test('is no wider than the sheet, its tables neither', async () => {
    const { page, context } = await openOnPaper(path);
    const wide = await page.locator('main *').evaluateAll(
      (elements, mostPx) =>
        elements
          .filter((element) => element.getBoundingClientRect().right > mostPx + 1)
          .filter((element) => !element.closest('[hidden], .govuk-visually-hidden'))
          .map((element) => `${element.tagName} ${element.id} ${element.getAttribute('class') ?? ''}`),
      sheet.widthPx,
    );

    expect(wide).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      sheet.widthPx,
    );
    await context.close();
  });
});

test('a dataset takes some sheets, a figure two at most', async () => {
  const { page, context } = await openPage(ehe, { javaScript: false });
  expect(await countSheets(page)).toBeGreaterThan(2);
  expect(await countSheets(page)).toBeLessThan(12);

  await page.goto(new URL('/figures/elective-home-education/how-the-number-changed', page.url()).href);
  expect(await countSheets(page)).toBeGreaterThan(0);
  expect(await countSheets(page)).toBeLessThan(3);
  await context.close();
});

test('what is folded away on screen is on paper: the sums, period by period', async () => {
  const { page, context } = await openOnPaper(ehe);
  const sums = await page.locator('#add-up details li').evaluateAll((items) =>
    items.map((item) => ({
      seen: item.checkVisibility({ contentVisibilityAuto: true }) && item.getBoundingClientRect().height > 0,
      text: item.textContent,
    })),
  );

  expect(sums.length).toBeGreaterThan(20);
  expect(sums.filter(({ seen }) => !seen)).toEqual([]);
  await context.close();
});

test('a chart that is being read on screen prints as it stands in the page, without the cursor', async () => {
  const { page, context } = await openPage(
    '/figures/elective-home-education/trend-current-ehe-recorded',
    sheet,
  );
  await page.getByRole('application').focus();
  await page.getByTestId('interactive-chart').waitFor({ state: 'attached' });
  await page.keyboard.press('Home');
  await page.emulateMedia({ media: 'print' });

  expect(await page.getByTestId('interactive-chart').isVisible()).toBe(false);
  expect(await page.locator('figure [aria-live]').isVisible()).toBe(false);
  expect(await page.locator('[data-layout="medium"] svg').isVisible()).toBe(true);
  await context.close();
});

test('a frozen figure says on paper which version it is', async () => {
  const { page, context } = await openOnPaper(
    '/figures/elective-home-education/trend-current-ehe-recorded/2020-10-27',
  );

  expect(await page.locator('.source-line').first().innerText()).toMatch(/\b1\.0\.0\b/);
  expect(await page.locator('.source-line').first().innerText()).toContain('27 October 2020');
  expect(await page.getByText('This page: ').innerText()).toMatch(/\/2020-10-27$/);
  await context.close();
});
