import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Page } from 'playwright-core';
import { namedImages } from './accessible-images';
import { findBarriers } from './find-barriers';
import { openPage, siteUrl } from './harness';

const ehe = '/embed/elective-home-education';
const trend = `${ehe}/trend-current-ehe-recorded/latest.html`;
const bridge = `${ehe}/how-the-number-changed/2020-10-27.html`;

/** One of each kind, and for each how much of the frame may stay empty at some width: rows get lower as they widen. */
const kinds = [
  { path: trend, spare: 0.16 },
  { path: `${ehe}/reasons-for-leaving/2020-10-27.html`, spare: 0.25 },
  { path: `${ehe}/change-in-number-recorded/latest--untitled.html`, spare: 0.3 },
  { path: '/embed/elective-home-education-by-year-group/pupils-by-year-group/latest.html', spare: 0.2 },
  { path: bridge, spare: 0.35 },
  { path: '/embed/children-missing-education/active-cases/2019-09-17.html', spare: 0.35 },
  { path: '/embed/youth-offending-cohort/young-people-by-offence/latest.html', spare: 0.4 },
];
const commonWidths = [280, 320, 360, 400, 480, 560, 640, 700, 768, 860, 1000, 1200];

const readOut = (page: Page): Promise<string> => page.locator('[aria-live="polite"]').innerText();
const chartOf = (page: Page) => page.getByRole('application');
const heightOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.getBoundingClientRect().height);

describe.each(kinds)('$path', ({ path, spare }) => {
  test.each([true, false])(
    'fits the height that it states at every width (scripts: %s)',
    async (javaScript) => {
      const { page, context } = await openPage(path, { javaScript, until: 'load' });
      const framePx = Number(await page.locator('meta[name="frame-height"]').getAttribute('content'));
      const sizes = [];
      for (const width of commonWidths) {
        await page.setViewportSize({ width, height: framePx });
        const { scrollWidth, scrollHeight } = await page.evaluate(() => document.documentElement);
        sizes.push({ width, scrollWidth, scrollHeight, contentPx: await heightOf(page) });
      }

      expect(framePx).toBeGreaterThan(200);
      expect(sizes.filter(({ width, scrollWidth }) => scrollWidth > width)).toEqual([]);
      expect(
        sizes.filter(({ contentPx, scrollHeight }) => Math.max(contentPx, scrollHeight) > framePx),
      ).toEqual([]);
      // Without a script the line that would be empty is left out, 72 px at most.
      const mostSpare = framePx * spare + (javaScript ? 0 : 72);
      expect(sizes.filter(({ contentPx }) => framePx - contentPx > mostSpare)).toEqual([]);
      await context.close();
    },
  );

  test('is named, has no barrier, and asks for nothing but its script', async () => {
    const { page, context, witness, status } = await openPage(path);
    const names = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    );
    const [image] = await namedImages(page);

    expect(status).toBe(200);
    expect(names.filter((name) => name !== '/favicon.ico')).toEqual(['/embed/reader.js']);
    expect(witness).toEqual({ errors: [], offSite: [] });
    expect(image?.name).not.toBe('');
    expect((image?.description ?? '').length).toBeGreaterThan(40);
    expect(await findBarriers(page)).toEqual([]);
    await context.close();
  });
});

test.each(kinds)('$path is valid HTML', async ({ path }) => {
  const validator = new HtmlValidate(
    new StaticConfigLoader({ extends: ['html-validate:standard'], root: true }),
  );
  const report = await validator.validateString(await (await fetch(siteUrl() + path)).text());
  expect(
    report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
  ).toEqual([]);
});

describe('the reading of values', () => {
  test('goes by keys, in a chart whose name has the finding, and moves nothing', async () => {
    const { page, context } = await openPage(trend);
    const heightPx = await heightOf(page);
    await chartOf(page).focus();

    expect(await chartOf(page).getAttribute('aria-label')).toBe(
      'Values of the chart: More children recorded as home educated every year but one',
    );
    await page.keyboard.press('End');
    expect(await readOut(page)).toBe('11 September 2020 (part-way): Recorded as home educated 230');
    await page.keyboard.press('Home');
    expect(await readOut(page)).toBe('2014/15: Recorded as home educated 123');
    await page.keyboard.press('ArrowRight');
    expect(await readOut(page)).toBe('2015/16: Recorded as home educated 149');
    expect(await heightOf(page)).toBe(heightPx);
    await page.keyboard.press('Tab');
    expect(await readOut(page)).toBe('2019/20: Recorded as home educated 201');
    await context.close();
  });

  test.each([280, 400, 700, 1200])(
    'goes by the mouse at %i px, to the nearest value, and back',
    async (widthPx) => {
      const { page, context } = await openPage(trend, { widthPx, heightPx: 700 });
      const visible = page.locator('.drawing:visible circle').first();
      const box = (await visible.boundingBox())!;

      await page.mouse.move(box.x + box.width / 2 + 3, box.y + 40);
      expect(await readOut(page)).toBe('2014/15: Recorded as home educated 123');
      const cursor = (await page.locator('.cursor').boundingBox())!;
      expect(Math.abs(cursor.x - (box.x + box.width / 2))).toBeLessThanOrEqual(2);
      await page.mouse.move(1, 1);
      expect(await readOut(page)).toBe('2019/20: Recorded as home educated 201');
      expect(await page.locator('.cursor').count()).toBe(0);
      await context.close();
    },
  );

  test('goes by a finger, down the rows of a bridge', async () => {
    const { page, context } = await openPage(bridge, { widthPx: 360, browser: { hasTouch: true } });
    const bar = (await page.locator('.drawing:visible [data-plots="bar"]').first().boundingBox())!;

    await page.touchscreen.tap(bar.x + 10, bar.y + bar.height / 2);
    expect(await readOut(page)).toBe('31 August 2019: Children 183');
    await context.close();
  });
});

describe('the numbers of an embed', () => {
  test('are folded, and open without a script, with notes that stay inside the frame', async () => {
    const { page, context } = await openPage(trend, { javaScript: false });
    expect(await page.locator('table').isVisible()).toBe(false);
    await page.locator('summary').click();

    expect(await page.getByRole('cell', { name: '201' }).first().isVisible()).toBe(true);
    expect(
      await page.locator('details a').evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? '')),
    ).toEqual(expect.arrayContaining([expect.stringMatching(/^#/)]));
    const out = await page
      .locator('figure a:not([href^="#"])')
      .evaluateAll((all) =>
        all.map((a) => [
          a.getAttribute('target'),
          a.getAttribute('rel'),
          a.getAttribute('href')?.startsWith('http'),
        ]),
      );
    expect(out).toHaveLength(2);
    expect(new Set(out.map((each) => each.join(' ')))).toEqual(new Set(['_blank noopener true']));
    await context.close();
  });

  test('are printed with the chart, on two sheets at most', async () => {
    const { page, context } = await openPage(trend, { widthPx: 794, heightPx: 1123 });
    await page.emulateMedia({ media: 'print' });
    const seen = await page
      .locator('td')
      .first()
      .evaluate((cell) => cell.checkVisibility({ contentVisibilityAuto: true }) && cell.clientHeight > 0);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');

    expect(seen).toBe(true);
    expect(await page.locator('.drawing:visible').count()).toBe(1);
    expect((pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length).toBeLessThanOrEqual(2);
    await context.close();
  });
});

test('text of twice the size is whole at 400 px', async () => {
  const { page, context } = await openPage(bridge, { widthPx: 400 });
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));

  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
  await context.close();
});

test('embeds may be shown on any page, and nothing else of the site', async () => {
  const ancestorsOf = async (path: string) =>
    (await fetch(siteUrl() + path)).headers.get('content-security-policy') ?? '';

  expect(await ancestorsOf(trend)).toContain('frame-ancestors *');
  expect(await ancestorsOf('/')).toContain("frame-ancestors 'self'");
  expect(await ancestorsOf('/figures/elective-home-education/trend-current-ehe-recorded')).toContain(
    "frame-ancestors 'self'",
  );
});
