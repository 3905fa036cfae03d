import type { Locator, Page } from 'playwright-core';
import { openPage } from './harness';
import { addressOf, follow } from './reader';

const results = (page: Page): Locator => page.getByRole('region', { name: 'Results' });
const titles = (page: Page): Promise<string[]> => results(page).locator('ol a').allInnerTexts();

test.each([
  { asked: 'home ed', address: '/search?q=home+ed', first: 'Elective home education' },
  { asked: 'missing', address: '/search?q=missing', first: 'Children missing education' },
  {
    asked: '17 September 2019',
    address: '/search?q=17+September+2019',
    first: 'Improving Lives Select Commission, 17 September 2019',
  },
])('an address that asks for "$asked" finds $first first', async ({ asked, address, first }) => {
  const { page, context, witness } = await openPage(address);

  expect(await page.locator('#search').inputValue()).toBe(asked);
  expect((await titles(page))[0]).toBe(first);
  expect(witness.errors).toEqual([]);
  await context.close();
});

test('"Y11" finds Year 11: the term, those who left, and the pupils', async () => {
  const { page, context } = await openPage('/search?q=Y11');

  expect((await titles(page)).slice(0, 4)).toEqual(
    expect.arrayContaining(['Year 11', 'Left at the end of Year 11', 'Home-educated pupils in Year 11']),
  );
  await context.close();
});

test('what was found leads to where it says', async () => {
  const { page, context } = await openPage('/search?q=home+ed');
  await follow(results(page).getByRole('link', { name: 'Elective home education', exact: true }));

  expect(addressOf(page)).toBe('/datasets/elective-home-education');
  expect(await page.locator('h1').innerText()).toBe('Elective home education');
  await context.close();
});

test('typing changes the results, the count that is said aloud, and the address, and adds nothing to Back', async () => {
  const { page, context } = await openPage('/');
  await page.goto(new URL('/search', page.url()).href, { waitUntil: 'networkidle' });
  const said = page.locator('main').getByRole('status');

  await page.locator('#search').pressSequentially('17 September 2019', { delay: 5 });
  await page.getByRole('heading', { name: /^1 result for/ }).waitFor();
  expect(addressOf(page)).toBe('/search?q=17+September+2019');
  await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent !== '');
  expect(await said.textContent()).toBe('1 result for “17 September 2019”');

  await page.locator('#search').fill('xyzzy');
  await page.getByRole('heading', { name: 'Nothing found for “xyzzy”' }).waitFor();
  expect(addressOf(page)).toBe('/search?q=xyzzy');

  await page.locator('#search').fill('');
  await results(page).waitFor({ state: 'detached' });
  expect(addressOf(page)).toBe('/search');

  await page.goBack();
  expect(addressOf(page)).toBe('/');
  await context.close();
});

test('the search in the masthead of any page leads to the results', async () => {
  const { page, context } = await openPage('/datasets/youth-offending-cohort');
  await page.getByRole('searchbox', { name: 'Search this site' }).fill('home ed');
  await page.keyboard.press('Enter');
  await results(page).waitFor();

  expect(addressOf(page)).toBe('/search?q=home+ed');
  expect((await titles(page))[0]).toBe('Elective home education');
  await context.close();
});

test('without JavaScript everything that can be found is listed, and the page says how to find in it', async () => {
  const { page, context, status } = await openPage('/search?q=home+ed', { javaScript: false });
  const list = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Everything, A to Z' }) });
  const links = await list.locator('li a').allInnerTexts();

  expect(status).toBe(200);
  expect(links).toEqual(
    expect.arrayContaining([
      'Elective home education',
      'Children missing education',
      'Left at the end of Year 11',
      'Improving Lives Select Commission, 17 September 2019',
    ]),
  );
  expect(links.length).toBeGreaterThan(100);
  expect(await page.locator('noscript').innerText()).toContain('browser’s find');
  await context.close();
});

test('markup in the address is shown as it was typed', async () => {
  const { page, context, witness } = await openPage('/search?q=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E');

  expect(await page.locator('main img').count()).toBe(0);
  expect(await results(page).getByRole('heading').innerText()).toContain('<img src=x onerror=alert(1)>');
  expect(witness.errors).toEqual([]);
  await context.close();
});
