import type { Page } from 'playwright-core';
import { openPage, siteUrl } from './harness';
import { rawRequest } from './raw-request';

async function typeCode(page: Page, code: string): Promise<number> {
  await page.getByLabel('Code', { exact: true }).fill(code);
  const [response] = await Promise.all([
    page.waitForResponse(
      (each) => each.request().isNavigationRequest() && ![307, 308].includes(each.status()),
    ),
    page.getByRole('button', { name: 'Look it up' }).click(),
  ]);
  await page.waitForLoadState('load');
  return response.status();
}

describe.each([true, false])('a code that is typed, with scripts: %s', (javaScript) => {
  test('leads to its figure, as members had it, in whatever letters', async () => {
    const { page, context } = await openPage('/codes', { javaScript });

    expect(await typeCode(page, ' j7kh m4pf')).toBe(200);
    expect(new URL(page.url()).pathname).toBe('/codes/J7KHM4PF');
    expect(await page.locator('h1').innerText()).toBe('Unchanged since 27 October 2020');
    expect(await page.getByText('More children recorded as home educated').isVisible()).toBe(true);
    expect(await page.locator('figure svg').locator('visible=true').count()).toBeGreaterThan(0);
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
    await context.close();
  });

  test('is told apart from one that is mistyped, and the one that was meant is offered', async () => {
    const { page, context } = await openPage('/codes', { javaScript, widthPx: 320 });

    expect(await typeCode(page, 'J7KH-M4P9')).toBe(404);
    expect(await page.locator('h1').innerText()).toBe('No figure has this code');
    expect(await page.getByText('one character may be mistyped').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'J7KH-M4PF' }).first().click();
    await page.waitForURL('**/codes/J7KHM4PF');
    await context.close();
  });

  test('is told apart from one that nobody has', async () => {
    const { page, context } = await openPage('/codes', { javaScript });

    expect(await typeCode(page, '2222-2222')).toBe(404);
    expect(
      await page.getByText('is typed as codes are, but no figure published here has it').isVisible(),
    ).toBe(true);
    await context.close();
  });
});

test('an address in other letters leads to the code’s own', async () => {
  const { status, headers } = await rawRequest('/codes/j7kh-m4pf');

  expect(status).toBe(308);
  expect(headers['location']).toMatch(/\/codes\/J7KHM4PF$/);
});

test.each(['/codes/J7KHM4P9', '/codes/K7', '/codes/%3Cb%3E', `/codes/${'A'.repeat(3_000)}`])(
  '%.30s is not there, and the answer is kept by nobody',
  async (path) => {
    const { status, headers, body } = await rawRequest(path);

    expect(status).toBe(404);
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toContain('<h1');
  },
);

test('the code beside each figure of a pack leads to that figure', async () => {
  const { page, context } = await openPage('/meetings/2020-10-27/pack', { javaScript: false });
  const hrefs = await page
    .locator('.pack-figure .pack-code a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

  expect(hrefs.length).toBeGreaterThan(0);
  for (const href of hrefs) expect((await fetch(siteUrl() + href)).status).toBe(200);
  await context.close();
});
