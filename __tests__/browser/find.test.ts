import type { Page } from 'playwright-core';
import { openPage } from './harness';
import { addressOf, follow } from './reader';

const box = (page: Page) => page.getByRole('textbox', { name: /A number, a row or a sentence/ });

test.each([
  { javaScript: true, name: 'with' },
  { javaScript: false, name: 'without' },
])(
  '$name JavaScript a number is asked on a plain form, and the address carries it',
  async ({ javaScript }) => {
    const { page, context, witness } = await openPage('/find', { javaScript });
    await box(page).fill('32 Y11');
    await follow(page.getByRole('button', { name: 'Find' }));

    expect(addressOf(page)).toBe('/find?q=32+Y11');
    expect(await page.getByRole('heading', { level: 2 }).innerText()).toBe(
      '2 figures and 2 sentences for “32 Y11”',
    );
    expect(await page.locator('.inset-note').innerText()).toContain(
      '32 in “Elective home education” and 33 in “Elective home education by year group”',
    );
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toContain('noindex');
    expect(witness.errors).toEqual([]);
    await context.close();
  },
);

test('Enter asks, and Shift with Enter begins a new line', async () => {
  const { page, context } = await openPage('/find');
  await box(page).pressSequentially('38 30 49');
  await page.keyboard.press('Shift+Enter');
  await box(page).pressSequentially('74 58 54 3');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 3, name: 'Returned to school, or started' }).waitFor();

  expect(await page.getByText('2019/20: you have 54 where the paper prints 53.').count()).toBe(1);
  await context.close();
});

test('each example of the page that opens is found', async () => {
  const { page, context } = await openPage('/find', { javaScript: false });
  const examples = await page.getByRole('region', { name: 'Examples' }).getByRole('link').all();
  const addresses = await Promise.all(examples.map((link) => link.getAttribute('href')));
  expect(addresses).toHaveLength(3);
  for (const address of addresses) {
    await page.goto(new URL(address ?? '', page.url()).href);
    expect(await page.getByRole('heading', { level: 2 }).innerText()).not.toMatch(/^Nothing/);
  }
  await context.close();
});

test('where a figure is shown can be followed', async () => {
  const { page, context } = await openPage('/find?q=201', { javaScript: false });
  await follow(page.getByRole('link', { name: 'Chart “Recorded: trend”' }));

  expect(addressOf(page)).toBe('/figures/elective-home-education/trend-current-ehe-recorded');
  await context.close();
});

test.each([
  '',
  '%F0%9F%98%80',
  '.*%2B%3F%5E%24%7B%7D()%7C%5B%5D',
  '%3Cimg+src%3Dx+onerror%3Dalert(1)%3E',
  'x'.repeat(10_000),
])('whatever is asked is answered (%#)', async (asked) => {
  const { page, context, status, witness } = await openPage(`/find?q=${asked}`);

  expect(status).toBe(200);
  expect(await page.locator('main img').count()).toBe(0);
  expect(witness.errors).toEqual([]);
  await context.close();
});

test('a search with a digit in it leads here', async () => {
  const { page, context } = await openPage('/search?q=32+Y11');
  await follow(page.getByRole('link', { name: 'Find “32 Y11” in the papers' }));

  expect(addressOf(page)).toBe('/find?q=32%20Y11');
  await context.close();
});
