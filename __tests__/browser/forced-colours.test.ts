import { openPage } from './harness';

/** A dark scheme of the reader's own, as Windows' contrast themes have it. */
const forced = { forcedColors: 'active', colorScheme: 'dark' } as const;

test('a chart keeps its colours on its own white ground', async () => {
  const { page, context } = await openPage('/figures/elective-home-education/trend-current-ehe-recorded', {
    browser: forced,
  });
  const [line, label, ground] = await page.getByRole('application').evaluate((chart) => {
    const style = (selector: string) => getComputedStyle(chart.querySelector(selector) ?? chart);
    return [
      style('[data-layout="wide"] [data-plots="line"]').stroke,
      style('[data-layout="wide"] text').fill,
      style('.nothing').backgroundColor,
    ];
  });

  expect(line).toBe('rgb(18, 67, 109)');
  expect(label).not.toBe('rgb(255, 255, 255)');
  expect(ground).toBe('rgb(255, 255, 255)');
  await context.close();
});

test('the small charts of the front page stand on a white ground too', async () => {
  const { page, context } = await openPage('/', { browser: forced });
  const grounds = await page
    .locator('.spark')
    .evaluateAll((sparks) => sparks.map((spark) => getComputedStyle(spark).backgroundColor));

  expect(grounds.length).toBeGreaterThan(0);
  expect(grounds.filter((ground) => ground !== 'rgb(255, 255, 255)')).toEqual([]);
  await context.close();
});

test('buttons, fields and tags have an edge, and words are in the colours of the reader', async () => {
  const { page, context } = await openPage('/datasets/elective-home-education', { browser: forced });
  const edges = await page.locator('button:visible, select:visible, input:visible').evaluateAll((controls) =>
    controls.map((control) => {
      const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(control);
      return borderTopStyle === 'solid' && borderTopWidth !== '0px' && borderTopColor !== backgroundColor;
    }),
  );
  const words = await page
    .locator('main > p')
    .first()
    .evaluate((text) => getComputedStyle(text).color);

  expect(edges.length).toBeGreaterThan(5);
  expect(edges.filter((hasEdge) => !hasEdge)).toEqual([]);
  expect(words).toBe('rgb(255, 255, 255)');
  await context.close();
});

test('the present part of the site is told by more than its colour', async () => {
  const { page, context } = await openPage('/compare', { browser: forced });
  const weightOf = (name: string) =>
    page
      .getByRole('navigation', { name: 'Parts of the site' })
      .getByRole('link', { name })
      .evaluate((link) => getComputedStyle(link).fontWeight);

  expect(await weightOf('Compare')).toBe('700');
  expect(await weightOf('Papers')).toBe('400');
  await context.close();
});

test('focus can be seen on the chart', async () => {
  const { page, context } = await openPage('/figures/elective-home-education/trend-current-ehe-recorded', {
    browser: forced,
  });
  await page.getByRole('application').focus();
  await page.keyboard.press('Home');
  const outline = await page.getByRole('application').evaluate((chart) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(chart);
    return `${outlineWidth} ${outlineStyle}`;
  });

  expect(outline).toBe('3px solid');
  await context.close();
});
